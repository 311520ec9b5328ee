package org.puentesur.directory.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.puentesur.directory.model.Country;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.api.Paging;
import org.puentesur.platform.api.Paging.Page;
import org.puentesur.platform.api.Versions;

/** Countries. */
@Path("countries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CountryResource {

  @Inject DirectoryService directory;

  @GET
  public Page<CountryView> list(
      @QueryParam("lac") String lac,
      @QueryParam("region") String region,
      @BeanParam Paging paging) {
    return paging.page(
        directory.countries(Constants.flag("lac", lac), region, paging.after(), paging.most()),
        Country::code,
        CountryView::of);
  }

  @GET
  @Path("{code}")
  public Response get(@PathParam("code") String code, @Context Request request) {
    CountryView country = CountryView.of(directory.country(code));
    return Versions.answer(request, Integer.toHexString(country.hashCode()), country);
  }
}
