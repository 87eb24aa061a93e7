# One application of the suite. The build context is its built folder, <module>/target/quarkus-app.
FROM eclipse-temurin:25-jre

# No rights over its own files, and not the user that owns the issuer's private key.
USER 10002:10002
WORKDIR /app

# What changes least comes first, so that a new build of the application sends only its last layers.
COPY lib/ lib/
COPY quarkus-run.jar .
COPY quarkus/ quarkus/
COPY app/ app/

ENV QUARKUS_HTTP_PORT=8080
EXPOSE 8080

# The image has no curl; bash speaks enough HTTP to ask for readiness.
HEALTHCHECK --interval=5s --timeout=4s --start-period=90s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && read -r status <&3 && [[ $status == *' 200 '* ]]"]

# The application refuses addresses that cannot be read itself, and says why; the server's own answer would be empty.
ENTRYPOINT ["java", "-Dvertx.disableURIValidation=true", "-XX:MaxRAMPercentage=60", "-XX:+UseSerialGC", "-XX:NewRatio=1", "-Xss512k", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
