package org.puentesur.dialogue.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads of their own for those who catch up; the server's executor runs one task after the other,
 * and some take long.
 */
@ApplicationScoped
public class Workers implements Executor {

  private static final int MANY = 4;

  @Resource ManagedThreadFactory threads;

  private ThreadPoolExecutor pool;

  @PostConstruct
  void start() {
    pool =
        new ThreadPoolExecutor(
            MANY, MANY, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), threads);
    pool.allowCoreThreadTimeOut(true);
  }

  @PreDestroy
  void end() {
    pool.shutdownNow();
  }

  @Override
  public void execute(Runnable task) {
    pool.execute(task);
  }
}
