# Sic as an image, from the jar that the build made:
#
#   ./mvnw package && docker build -t sic .
#
# What it runs can be run without it:
#
#   java -Djarmode=tools -jar target/sic.jar extract --destination target/extracted
#   java -jar target/extracted/sic.jar
ARG JAVA=eclipse-temurin:25-jre

FROM ${JAVA} AS extracted
WORKDIR /build
COPY target/sic.jar sic.jar
RUN java -Djarmode=tools -jar sic.jar extract --layers --destination extracted

FROM ${JAVA}
LABEL org.opencontainers.image.title="Sic" \
      org.opencontainers.image.description="The workbench of an editorial fact-check desk" \
      org.opencontainers.image.licenses="Apache-2.0"

# A fixed number, so that a volume's owner stays the same from one image to the next.
RUN groupadd --gid 10001 sic \
    && useradd --uid 10001 --gid sic --home-dir /var/lib/sic --no-create-home --shell /usr/sbin/nologin sic \
    && install -d -m 0750 -o sic -g sic /var/lib/sic

# Seldom changed first: a new version of Sic costs a pull of the last layer only.
WORKDIR /opt/sic
COPY --from=extracted /build/extracted/dependencies/ ./
COPY --from=extracted /build/extracted/spring-boot-loader/ ./
COPY --from=extracted /build/extracted/snapshot-dependencies/ ./
COPY --from=extracted /build/extracted/application/ ./

USER 10001:10001
ENV SIC_HOME=/var/lib/sic LANG=C.UTF-8
VOLUME /var/lib/sic
EXPOSE 8080

# The shell asks by itself: a Java runtime's image need not hold curl or wget.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [[ $status = 200* ]]"]

# A quarter of the container's memory stays for what Java keeps outside its heap. JDK_JAVA_OPTIONS
# adds to these, -Xmx among others.
ENTRYPOINT ["java", \
    "-XX:MaxRAMPercentage=75", \
    "-XX:+ExitOnOutOfMemoryError", \
    "--enable-native-access=ALL-UNNAMED", \
    "-jar", "sic.jar"]
