// A FHIR server for tests: the JPA server of HAPI FHIR with its database in memory. Argument: the port. Prints `ready` when it answers.
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.test.config.TestR4Config;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

public class FhirServer {
  public static void main(String[] args) throws Exception {
    AnnotationConfigApplicationContext app = new AnnotationConfigApplicationContext(TestR4Config.class);
    RestfulServer rest = new RestfulServer(app.getBean(FhirContext.class));
    rest.registerProviders(app.getBean(ResourceProviderFactory.class).createProviders());
    rest.registerProvider(app.getBean(JpaSystemProvider.class));
    rest.setDefaultResponseEncoding(EncodingEnum.JSON);
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    connector.setPort(Integer.parseInt(args[0]));
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/");
    context.addServlet(new ServletHolder(rest), "/fhir/*");
    server.setHandler(context);
    server.start();
    System.out.println("ready");
    server.join();
  }
}
