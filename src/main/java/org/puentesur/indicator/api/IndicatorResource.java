package org.puentesur.indicator.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.puentesur.indicator.service.IndicatorService;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.api.Paging.Page;

/** What is measured. */
@Path("indicators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {

  @Inject IndicatorService indicators;

  @GET
  public Page<IndicatorView> list(@QueryParam("topic") List<String> topic) {
    Set<String> topics = Constants.codes("topic", topic);
    return Page.whole(
        topics.isEmpty() ? indicators.indicators() : indicators.ofTopics(topics),
        IndicatorView::of);
  }
}
