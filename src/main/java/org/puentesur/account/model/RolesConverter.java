package org.puentesur.account.model;

import jakarta.persistence.Converter;
import org.puentesur.platform.persistence.EnumSetConverter;

/** Keeps a person's roles. */
@Converter
public class RolesConverter extends EnumSetConverter<Role> {

  public RolesConverter() {
    super(Role.class);
  }
}
