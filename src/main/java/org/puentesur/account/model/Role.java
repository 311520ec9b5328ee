package org.puentesur.account.model;

/** What a person may do, as the domain's table of actors says. */
public enum Role {
  INSTITUTION_EDITOR,
  INSTITUTION_LEAD,
  COUNTRY_FOCAL_POINT,
  FACILITATOR,
  REGIONAL_COORDINATOR,
  ADMINISTRATOR,
  AUDITOR;

  /** Roles that an institution's people hold; the others belong to an office or the host. */
  public boolean ofInstitution() {
    return this == INSTITUTION_EDITOR || this == INSTITUTION_LEAD || this == COUNTRY_FOCAL_POINT;
  }

  /** The role's name as an annotation needs it. */
  public static final class Names {
    public static final String INSTITUTION_EDITOR = "INSTITUTION_EDITOR";
    public static final String INSTITUTION_LEAD = "INSTITUTION_LEAD";
    public static final String COUNTRY_FOCAL_POINT = "COUNTRY_FOCAL_POINT";
    public static final String FACILITATOR = "FACILITATOR";
    public static final String REGIONAL_COORDINATOR = "REGIONAL_COORDINATOR";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String AUDITOR = "AUDITOR";

    private Names() {}
  }
}
