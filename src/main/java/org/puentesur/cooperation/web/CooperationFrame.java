package org.puentesur.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.puentesur.cooperation.model.Cooperation;
import org.puentesur.cooperation.model.CooperationAccess;
import org.puentesur.cooperation.model.Section;
import org.puentesur.cooperation.service.CooperationGate.Entered;
import org.puentesur.cooperation.service.CooperationService;
import org.puentesur.cooperation.service.SectionSource;
import org.puentesur.platform.web.RecordId;
import org.puentesur.platform.web.RoutingFilter;

/** What every section of a cooperation's place shows: which one it is, and the other sections. */
@Named("frame")
@RequestScoped
public class CooperationFrame {

  @Inject CooperationService service;
  @Inject Instance<SectionSource> sources;
  @Inject HttpServletRequest request;

  private Entered entered;

  /** The cooperation that the address names; there is none for those who may not read it. */
  public Cooperation getCooperation() {
    return entered().cooperation();
  }

  /** What the reader is to it. */
  public CooperationAccess getAccess() {
    return entered().access();
  }

  /** Its address. */
  public String getAddress() {
    return "/cooperations/" + getCooperation().code();
  }

  /** The sections that there are, in their order. */
  public List<Section> getSections() {
    return sources.stream()
        .flatMap(source -> source.sections(entered()).stream())
        .sorted(Comparator.comparingInt(Section::order))
        .toList();
  }

  /** Whether the page shown lies in a section. */
  public boolean at(Section section) {
    Object shown = request.getAttribute(RoutingFilter.ADDRESS);
    String address = getAddress() + section.path();
    return address.equals(shown)
        || !section.path().isEmpty() && String.valueOf(shown).startsWith(address + "/");
  }

  /** Whether the page shown is another than the overview, and so needs a way back there. */
  public boolean isInside() {
    return !getAddress().equals(request.getAttribute(RoutingFilter.ADDRESS));
  }

  private Entered entered() {
    if (entered == null) {
      entered = service.enter(RecordId.parameter("code"));
    }
    return entered;
  }
}
