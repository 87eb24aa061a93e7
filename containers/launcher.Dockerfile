# The launcher, for what is done once: making the issuer's keys, giving out tokens, loading the seeds.
# The build context is local-stack/target.
FROM eclipse-temurin:25-jre

# The owner of the private key; a new volume mounted here takes over owner and rights.
RUN mkdir -p /var/lib/hiza /suite && chown 10001:10001 /var/lib/hiza
USER 10001:10001
WORKDIR /suite

COPY lib/ lib/
COPY local-stack-*.jar lib/

ENV HIZA_HOME=/var/lib/hiza HIZA_ROOT=/suite
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dorg.slf4j.simpleLogger.defaultLogLevel=off", "-cp", "lib/*", "vn.hiza.stack.Hiza"]
CMD ["help"]
