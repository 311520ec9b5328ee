package org.puentesur.indicator.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.indicator.service.IndicatorService;
import org.puentesur.platform.api.Paging.Page;

/** Where a country stands, and who closed its gaps. */
@Path("countries/{code}/indicators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CountryIndicatorResource {

  @Inject IndicatorService indicators;
  @Inject DirectoryService directory;

  @GET
  public Page<GapView> list(@PathParam("code") String country) {
    return Page.whole(indicators.gaps(directory.country(country).code()), GapView::of);
  }

  @GET
  @Path("{indicator}")
  public SeriesView get(
      @PathParam("code") String country, @PathParam("indicator") String indicator) {
    return SeriesView.of(
        indicators.gap(country, indicator), indicators.trackRecords(indicator, country));
  }
}
