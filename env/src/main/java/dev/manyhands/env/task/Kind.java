package dev.manyhands.env.task;

/** The kinds of work that a person does at a computer. */
public enum Kind {
  DATA_ENTRY,
  DATA_ANALYSIS,
  WEB,
  READING,
  WRITING,
  FORMS,
  CODING
}
