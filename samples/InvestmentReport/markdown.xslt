<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <!-- The report as Markdown; ranges become rows of letters. The values come with Markdown's own characters escaped. -->
  <xsl:output method="text" />
  <xsl:variable name="words" select="/report/words" />
  <xsl:variable name="dots">·························</xsl:variable>
  <xsl:variable name="bars">━━━━━━━━━━━━━━━━━━━━━━━━━</xsl:variable>

  <xsl:template match="/report">
    <xsl:value-of select="concat('# ', $words/@heading, '&#10;&#10;', @title, ' · ', $words/@version, ' ', @version, ' · ', $words/@asOf, ' ', @asOf, '&#10;&#10;', $words/@scale, '&#10;')" />
    <xsl:apply-templates select="part" />
    <xsl:value-of select="concat('&#10;## ', $words/@sources, '&#10;&#10;')" />
    <xsl:for-each select="source">
      <xsl:value-of select="concat(@number, '. ', @title, ' · ', @publisher, ' · ', @issued)" />
      <xsl:if test="@url"><xsl:value-of select="concat(' · [', @host, '](', @url, ')')" /></xsl:if>
      <xsl:text>&#10;</xsl:text>
    </xsl:for-each>
    <xsl:value-of select="concat('&#10;', $words/@publisher, ': ', @publisher, ', ', @url, '&#10;&#10;', $words/@licence, ': ', @licence, '&#10;&#10;', $words/@hash, ': `', @hash, '`&#10;')" />
  </xsl:template>

  <xsl:template match="part">
    <xsl:value-of select="concat('&#10;## ', $words/@*[name() = current()/@id], '&#10;&#10;', $words/@*[name() = concat(current()/@id, 'Text')], '&#10;')" />
    <xsl:if test="not(total)"><xsl:value-of select="concat('&#10;', $words/@none, '&#10;')" /></xsl:if>
    <xsl:if test="total">
      <xsl:value-of select="concat('&#10;', $words/@totals, '&#10;&#10;| ', $words/@currency, ' | ', $words/@stage, ' | ', $words/@amount, ' |&#10;|---|---|---|&#10;')" />
      <xsl:apply-templates select="total" />
    </xsl:if>
    <xsl:for-each select="funder">
      <xsl:value-of select="concat('&#10;### ', @name, '&#10;&#10;| ', /report/@investment, ' | ', $words/@stage, ' | ', $words/@amount, ' |&#10;|---|---|---|&#10;')" />
      <xsl:apply-templates select="investment" />
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="total | investment">
    <xsl:if test="not(amount)">| <xsl:call-template name="heading" /><xsl:value-of select="concat(' | ', /report/@noAmount, ' | |&#10;')" /></xsl:if>
    <xsl:for-each select="amount">
      <xsl:text>| </xsl:text>
      <xsl:if test="position() = 1"><xsl:for-each select=".."><xsl:call-template name="heading" /></xsl:for-each></xsl:if>
      <xsl:value-of select="concat(' | ', @stage, ' | ', @text)" />
      <xsl:if test="@count"><xsl:value-of select="concat(' · ', $words/@count, ': ', @count)" /></xsl:if>
      <xsl:if test="@date"><xsl:value-of select="concat(' · ', @date)" /></xsl:if>
      <xsl:call-template name="letters" />
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="heading">
    <xsl:value-of select="concat(@currency, @title)" />
    <xsl:if test="@title">
      <xsl:value-of select="concat('&lt;br>', @kind, ' · ', @date, ' · ', $words/@into, ': ', @into, '&lt;br>', @support)" />
      <xsl:for-each select="reference"><xsl:value-of select="concat(' \[', @number, '\]')" /></xsl:for-each>
    </xsl:if>
    <xsl:if test="@leftOut"><xsl:value-of select="concat('&lt;br>', $words/@notCounted, ': ', @leftOut)" /></xsl:if>
    <xsl:for-each select="dispute"><xsl:value-of select="concat('&lt;br>**', $words/@says, ' (', @publisher, '):** ', @says)" /></xsl:for-each>
  </xsl:template>

  <!-- 25 letters from end to end of the scale. -->
  <xsl:template name="letters">
    <xsl:variable name="from"><xsl:choose><xsl:when test="@low"><xsl:value-of select="round(@low * 0.24)" /></xsl:when><xsl:when test="@high">0</xsl:when><xsl:otherwise><xsl:value-of select="round(@best * 0.24)" /></xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:variable name="to"><xsl:choose><xsl:when test="@high"><xsl:value-of select="round(@high * 0.24)" /></xsl:when><xsl:when test="@low">24</xsl:when><xsl:otherwise><xsl:value-of select="$from" /></xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:value-of select="concat('&lt;br>`', substring($dots, 1, $from))" />
    <xsl:choose>
      <xsl:when test="$from = $to and @qualifier = 'about'">○</xsl:when>
      <xsl:when test="$from = $to">●</xsl:when>
      <xsl:otherwise><xsl:value-of select="substring($bars, 1, $to - $from + 1)" /></xsl:otherwise>
    </xsl:choose>
    <xsl:value-of select="concat(substring($dots, 1, 24 - $to), '` |&#10;')" />
  </xsl:template>
</xsl:stylesheet>
