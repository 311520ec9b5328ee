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
import java.util.List;
import java.util.UUID;
import org.puentesur.directory.model.Agreement;
import org.puentesur.directory.model.AgreementStatus;
import org.puentesur.directory.service.AgreementFiles;
import org.puentesur.directory.service.AgreementQuery;
import org.puentesur.directory.service.AgreementService;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.api.FileView;
import org.puentesur.platform.api.Paging;
import org.puentesur.platform.api.Paging.Page;
import org.puentesur.platform.api.Versions;
import org.puentesur.platform.file.FileService;

/** Memorandums of understanding. */
@Path("agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgreementResource {

  @Inject AgreementService agreements;
  @Inject FileService files;

  @GET
  public Page<AgreementView> list(
      @QueryParam("country") List<String> country,
      @QueryParam("status") List<String> status,
      @QueryParam("topic") List<String> topic,
      @BeanParam Paging paging) {
    AgreementQuery query =
        new AgreementQuery(
            Constants.codes("country", country),
            Constants.all("status", AgreementStatus.class, status),
            Constants.codes("topic", topic),
            paging.afterId());
    return paging.page(
        agreements.list(query, paging.most()),
        Agreement::id,
        agreement -> AgreementView.of(agreement, agreements.status(agreement), null));
  }

  @GET
  @Path("{id}")
  public Response get(@PathParam("id") UUID id, @Context Request request) {
    Agreement agreement = agreements.get(id);
    AgreementView view =
        AgreementView.of(
            agreement,
            agreements.status(agreement),
            files.of(AgreementFiles.TYPE, id).stream().map(FileView::of).toList());
    // its status changes with the day, its documents without a new version of the record
    return Versions.answer(request, Integer.toHexString(view.hashCode()), view);
  }
}
