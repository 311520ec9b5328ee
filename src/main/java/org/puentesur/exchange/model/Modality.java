package org.puentesur.exchange.model;

/** How knowledge is passed on. */
public enum Modality {
  EXPERT_MISSION,
  STUDY_VISIT,
  TRAINING,
  TWINNING,
  PEER_GROUP,
  VIRTUAL_ADVICE,
  DOCUMENTS_AND_TOOLS
}
