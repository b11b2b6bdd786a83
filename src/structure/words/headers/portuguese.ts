/** Portuguese. */
import type { LanguageHeaders } from './language-headers.js';

export const portuguese: LanguageHeaders = {
  objective: 'objetivo estrategico|objetivo do trimestre|objetivo trimestral|nosso objetivo|proposito|objetivo geral',
  keyResult:
    'resultado esperado|resultados esperados|resultado mensuravel|indicador de sucesso|criterio de sucesso|como medimos|kr resultado chave|resultados chaves|resultado chave kr',
  owner:
    'dono|dona|donos|dono do kr|responsavel pelo kr|pessoa responsavel|quem responde|lider|liderado por|encarregado|a cargo de|nome|proprietario|proprietaria|guardiao',
  start:
    'valor de partida|ponto de partida|situacao inicial|base|no inicio|inicio|antes|de|desde|comeco|valor anterior|trimestre anterior|ano anterior|marco zero|valor base|partida|referencia',
  target:
    'valor desejado|valor final|meta do trimestre|meta final|onde queremos chegar|para|a alcancar|valor esperado|meta trimestral|objetivo numerico|ate|depois',
  current:
    'valor de hoje|hoje|ate agora|ate hoje|ate o momento|agora|situacao atual|resultado atual|ultimo valor|ultima medicao|medicao atual|alcancado|real|valor realizado|nivel atual|posicao atual|valor corrente|parcial',
  progress:
    'porcentagem|percentual|percentual de conclusao|% concluido|% de conclusao|% atingido|atingido|atingimento|% atingimento|percentual atingido|andamento|evolucao|avanco|% de avanco|grau de conclusao|progresso %|% realizado',
  score: 'nota final|avaliacao|autoavaliacao|nota do kr|pontuacao final|pontos',
  confidence: 'nivel de confianca|indice de confianca|confianca 1 10|grau de confianca',
  due: 'data de entrega|data de termino|data final|ate quando|vencimento|entrega|fim|data fim|prazo final',
  status: 'sinal|cor|estado atual|situacao atual do kr',
  note: 'observacao|comentarios|anotacoes|anotacao|proximos passos|proximo passo|impedimentos|bloqueios|detalhes|detalhe|explicacao|nota de texto|o que aconteceu',
  team: 'time|setor|diretoria|unidade|loja|filial|gerencia|turma|grupo|secretaria',
  initiative: 'projeto|projetos|iniciativa chave|plano de acao|atividade|atividades',
  period: 'ciclo|bimestre|semestre',
  unit: 'unidade de medida',
};
