package org.puentesur.cooperation.model;

/** How a proposal about participants stands. */
public enum ProposalState {
  OPEN,
  AGREED,
  DECLINED
}
