FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY src/main src/main
COPY frontend frontend
RUN mvn --batch-mode --no-transfer-progress package -DskipTests \
    && java -Djarmode=tools -jar target/calico-ip-wizard-*.jar extract --layers --destination layers \
    && mv layers/application/calico-ip-wizard-*.jar layers/application/wizard.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 wizard
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER 10001
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "wizard.jar"]
