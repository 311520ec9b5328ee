package org.puentesur.relevance.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;

/** Turns English text into unit vectors by the all-MiniLM-L6-v2 sentence model. */
final class Embedder implements AutoCloseable {

  static final int DIMENSIONS = 384;

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final WordPieces pieces;

  /** Reads the model; an {@link IOException} where it is missing or refused. */
  Embedder() throws IOException {
    try (InputStream model = resource(MODEL);
        InputStream tokenizer = resource(TOKENIZER);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // one thread a text: the server's other requests keep the other cores
      options.setIntraOpNumThreads(1);
      session = environment.createSession(model.readAllBytes(), options);
      pieces = WordPieces.read(tokenizer);
    } catch (OrtException e) {
      throw new IOException("the embedding model does not open", e);
    }
  }

  /** The vector of a text. */
  float[] embed(String text) {
    long[] numbers = pieces.of(text);
    long[][] ids = {numbers};
    long[][] mask = {ones(numbers.length)};
    long[][] types = {new long[numbers.length]};
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids);
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask);
        OnnxTensor typeTensor = OnnxTensor.createTensor(environment, types);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", idTensor,
                    "attention_mask", maskTensor,
                    "token_type_ids", typeTensor))) {
      return mean(((float[][][]) result.get(0).getValue())[0]);
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model refused a text", e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model does not close", e);
    }
  }

  private static float[] mean(float[][] pieces) {
    float[] sum = new float[DIMENSIONS];
    for (float[] piece : pieces) {
      for (int at = 0; at < DIMENSIONS; at++) {
        sum[at] += piece[at];
      }
    }
    return unit(sum);
  }

  static float[] unit(float[] vector) {
    double square = 0;
    for (float part : vector) {
      square += part * part;
    }
    float length = (float) Math.sqrt(square);
    for (int at = 0; at < vector.length; at++) {
      vector[at] /= length;
    }
    return vector;
  }

  private static long[] ones(int length) {
    long[] ones = new long[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = Embedder.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("not on the class path: " + name);
    }
    return in;
  }
}
