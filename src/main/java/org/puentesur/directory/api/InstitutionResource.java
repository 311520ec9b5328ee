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
import org.puentesur.directory.model.Institution;
import org.puentesur.directory.model.InstitutionStatus;
import org.puentesur.directory.model.InstitutionType;
import org.puentesur.directory.service.DirectoryService;
import org.puentesur.directory.service.InstitutionFiles;
import org.puentesur.directory.service.InstitutionQuery;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.api.FileView;
import org.puentesur.platform.api.Paging;
import org.puentesur.platform.api.Paging.Page;
import org.puentesur.platform.api.Versions;
import org.puentesur.platform.file.FileService;

/** National institutions. */
@Path("institutions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InstitutionResource {

  @Inject DirectoryService directory;
  @Inject FileService files;

  @GET
  public Page<InstitutionView> list(
      @QueryParam("country") List<String> country,
      @QueryParam("type") List<String> type,
      @QueryParam("status") List<String> status,
      @QueryParam("q") String text,
      @BeanParam Paging paging) {
    InstitutionQuery query =
        new InstitutionQuery(
            Constants.codes("country", country),
            Constants.all("type", InstitutionType.class, type),
            Constants.all("status", InstitutionStatus.class, status),
            text == null || text.isBlank() ? null : text.strip(),
            paging.afterId());
    return paging.page(
        directory.institutions(query, paging.most()), Institution::id, InstitutionView::of);
  }

  @GET
  @Path("{id}")
  public Response get(@PathParam("id") UUID id, @Context Request request) {
    Institution institution = directory.institution(id);
    return Versions.answer(request, institution.version(), InstitutionView.of(institution));
  }

  @GET
  @Path("{id}/files")
  public Page<FileView> files(@PathParam("id") UUID id) {
    return Page.whole(files.of(InstitutionFiles.TYPE, id), FileView::of);
  }
}
