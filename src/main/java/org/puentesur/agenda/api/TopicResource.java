package org.puentesur.agenda.api;

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
import org.puentesur.agenda.model.Scheme;
import org.puentesur.agenda.model.Topic;
import org.puentesur.agenda.service.TopicQuery;
import org.puentesur.agenda.service.TopicService;
import org.puentesur.platform.api.Constants;
import org.puentesur.platform.api.Paging;
import org.puentesur.platform.api.Paging.Page;
import org.puentesur.platform.api.Versions;

/** The agenda's topics. */
@Path("topics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TopicResource {

  @Inject TopicService topics;

  @GET
  public Page<TopicView> list(
      @QueryParam("scheme") String scheme,
      @QueryParam("parent") String parent,
      @BeanParam Paging paging) {
    TopicQuery query =
        new TopicQuery(Constants.oneOrNone("scheme", Scheme.class, scheme), parent, paging.after());
    return paging.page(topics.list(query, paging.most()), Topic::code, TopicView::of);
  }

  @GET
  @Path("{code}")
  public Response get(@PathParam("code") String code, @Context Request request) {
    TopicView topic = TopicView.of(topics.get(code), topics.links(code));
    return Versions.answer(request, Integer.toHexString(topic.hashCode()), topic);
  }
}
