package org.puentesur.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/**
 * The one PostgreSQL database, pooled by the server.
 *
 * <p>Every connection is validated before use and all are dropped when one fails, so that the first
 * request after a restart of PostgreSQL is answered.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/puentesur",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=db.url}",
    user = "${MPCONFIG=db.user}",
    password = "${MPCONFIG=db.password}",
    minPoolSize = 2,
    maxPoolSize = 20,
    properties = {
      // lets text bind to jsonb, uuid and array columns without a driver type at each place
      "stringtype=unspecified",
      "socketTimeout=15",
      "connectTimeout=3",
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
      "fish.payara.fail-all-connections=true",
      "fish.payara.validate-atmost-once-period-in-seconds=0",
      "fish.payara.statement-timeout-in-seconds=10"
    })
@ApplicationScoped
public class Database {

  @Resource(lookup = "java:app/jdbc/puentesur")
  DataSource dataSource;

  /** The pooled data source. */
  public DataSource dataSource() {
    return dataSource;
  }
}
