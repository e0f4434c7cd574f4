FROM maven:3.9.16-eclipse-temurin-25-noble AS build
WORKDIR /build
COPY pom.xml ./
COPY src/main src/main
COPY frontend frontend
RUN --mount=type=cache,target=/m2 \
    mvn --batch-mode --no-transfer-progress -Dmaven.repo.local=/m2 package -DskipTests
RUN java -Djarmode=tools -jar target/calico-ip-wizard-*.jar extract --layers --destination layers \
    && mv layers/application/calico-ip-wizard-*.jar layers/application/wizard.jar

FROM eclipse-temurin:25.0.4.1_1-jre-noble
LABEL org.opencontainers.image.title="Calico IP Wizard" \
      org.opencontainers.image.description="Renders a Calico manifest for IPv4, dual stack or IPv6 from a few answers." \
      org.opencontainers.image.version="0.1.0-SNAPSHOT" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.base.name="eclipse-temurin:25.0.4.1_1-jre-noble"
RUN useradd --uid 10001 --no-create-home --home-dir /app --shell /usr/sbin/nologin wizard
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/application/ ./
# Starts once without serving, to record the classes that every start needs. It must be the same Java and the same files as
# in the entry point; with others the cache is passed over, and the start takes twice as long.
RUN java -XX:AOTCacheOutput=wizard.aot -Dspring.context.exit=onRefresh -jar wizard.jar
ENV LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs
USER 10001:10001
EXPOSE 8080
# The image has no curl; bash speaks TCP by itself.
HEALTHCHECK --start-period=60s --start-interval=1s --interval=15s --timeout=3s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && read -r status <&3 && [[ $status == *' 200'* ]]"]
ENTRYPOINT ["java", "-XX:AOTCache=wizard.aot", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "wizard.jar"]
