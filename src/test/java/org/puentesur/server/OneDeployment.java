package org.puentesur.server;

import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Deploys the platform for the first test class and keeps it for all that follow. */
public class OneDeployment implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.service(DeploymentScenarioGenerator.class, Platform.class).observer(Keeper.class);
  }

  /** Gives every test class the same deployment. */
  public static class Platform implements DeploymentScenarioGenerator {
    @Override
    public List<DeploymentDescription> generate(TestClass test) {
      return List.of(new DeploymentDescription("platform", PlatformArchive.build()));
    }
  }

  /** Lets the steps of a deployment through once; the server ends with this process. */
  public static class Keeper {

    private static final String HERE = "127.0.0.1";

    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;
    @Inject @DeploymentScoped private InstanceProducer<ProtocolMetaData> reached;

    private DeploymentScenario kept;
    private boolean deployed;

    void generate(@Observes EventContext<GenerateDeployment> step) {
      if (kept == null) {
        step.proceed();
        kept = scenario.get();
      } else {
        scenario.set(kept);
      }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> step) {
      if (!deployed) {
        deployed = true;
        step.proceed();
      }
    }

    // the server names itself by the machine's address, and listens on loopback alone
    void reach(@Observes ProtocolMetaData told) {
      HTTPContext server = told.getContexts(HTTPContext.class).iterator().next();
      if (server.getServlets().isEmpty()) {
        throw new IllegalStateException("not deployed; target/server-tests.log.0 says why");
      }
      if (!server.getHost().equals(HERE)) {
        HTTPContext here = new HTTPContext(HERE, server.getPort());
        server.getServlets().forEach(each -> here.add(new Servlet(each.getName(), "/")));
        reached.set(new ProtocolMetaData().addContext(here));
      }
    }

    void undeploy(@Observes EventContext<UnDeployManagedDeployments> step) {
      // the next class needs it; the container's own shutdown hook ends the server
    }
  }
}
