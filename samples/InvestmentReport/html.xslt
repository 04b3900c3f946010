<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <!-- The report as a page. Written as XML, which HTML parsers read too: no element that needs an end tag may be empty. -->
  <xsl:output method="xml" omit-xml-declaration="yes" indent="no" />
  <xsl:variable name="words" select="/report/words" />

  <xsl:template match="/report">
    <html lang="{@language}" dir="{@direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title><xsl:value-of select="$words/@heading" /></title>
        <style><xsl:value-of select="style" /></style>
      </head>
      <body>
        <a class="skip" href="#main"><xsl:value-of select="$words/@skip" /></a>
        <header>
          <nav aria-label="{$words/@languages}">
            <ul>
              <xsl:call-template name="language"><xsl:with-param name="code">en</xsl:with-param><xsl:with-param name="name">English</xsl:with-param></xsl:call-template>
              <xsl:call-template name="language"><xsl:with-param name="code">kk</xsl:with-param><xsl:with-param name="name">Қазақша</xsl:with-param></xsl:call-template>
              <xsl:call-template name="language"><xsl:with-param name="code">ru</xsl:with-param><xsl:with-param name="name">Русский</xsl:with-param></xsl:call-template>
              <xsl:call-template name="language"><xsl:with-param name="code">ar</xsl:with-param><xsl:with-param name="name">العربية</xsl:with-param></xsl:call-template>
            </ul>
          </nav>
          <h1><xsl:value-of select="$words/@heading" /></h1>
          <p><xsl:value-of select="concat(@title, ' · ', $words/@version, ' ', @version, ' · ', $words/@asOf, ' ')" /><bdi><xsl:value-of select="@asOf" /></bdi></p>
          <p><xsl:value-of select="$words/@scale" /></p>
        </header>
        <main id="main">
          <xsl:apply-templates select="part" />
          <section id="sources" aria-labelledby="sources-title">
            <h2 id="sources-title"><xsl:value-of select="$words/@sources" /></h2>
            <ol><xsl:apply-templates select="source" /></ol>
          </section>
        </main>
        <footer>
          <p><xsl:value-of select="concat($words/@publisher, ': ', @publisher, ', ')" /><a href="{@url}"><xsl:value-of select="@url" /></a></p>
          <p><xsl:value-of select="concat($words/@licence, ': ')" /><bdi><xsl:value-of select="@licence" /></bdi></p>
          <p><xsl:value-of select="concat($words/@hash, ': ')" /><code><xsl:value-of select="@hash" /></code></p>
        </footer>
      </body>
    </html>
  </xsl:template>

  <xsl:template name="language">
    <xsl:param name="code" />
    <xsl:param name="name" />
    <li>
      <a href="report.{$code}.html" lang="{$code}">
        <xsl:if test="$code = /report/@language"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
        <xsl:value-of select="$name" />
      </a>
    </li>
  </xsl:template>

  <xsl:template match="part">
    <section id="{@id}" aria-labelledby="{@id}-title">
      <h2 id="{@id}-title"><xsl:value-of select="$words/@*[name() = current()/@id]" /></h2>
      <p><xsl:value-of select="$words/@*[name() = concat(current()/@id, 'Text')]" /></p>
      <xsl:if test="not(total)"><p><xsl:value-of select="$words/@none" /></p></xsl:if>
      <xsl:if test="total">
        <xsl:call-template name="table">
          <xsl:with-param name="caption"><p><xsl:value-of select="$words/@totals" /></p></xsl:with-param>
          <xsl:with-param name="head" select="$words/@currency" />
          <xsl:with-param name="rows" select="total" />
        </xsl:call-template>
      </xsl:if>
      <xsl:for-each select="funder">
        <xsl:call-template name="table">
          <xsl:with-param name="caption"><h3><xsl:value-of select="@name" /></h3></xsl:with-param>
          <xsl:with-param name="head" select="/report/@investment" />
          <xsl:with-param name="rows" select="investment" />
        </xsl:call-template>
      </xsl:for-each>
    </section>
  </xsl:template>

  <xsl:template name="table">
    <xsl:param name="caption" />
    <xsl:param name="head" />
    <xsl:param name="rows" />
    <table>
      <caption><xsl:copy-of select="$caption" /></caption>
      <thead>
        <tr>
          <th scope="col"><xsl:value-of select="$head" /></th>
          <th scope="col"><xsl:value-of select="$words/@stage" /></th>
          <th scope="col"><xsl:value-of select="$words/@amount" /></th>
        </tr>
      </thead>
      <tbody><xsl:apply-templates select="$rows" /></tbody>
    </table>
  </xsl:template>

  <!-- A row for each amount; the first has the heading of them all. -->
  <xsl:template match="total | investment">
    <xsl:if test="not(amount)">
      <tr><xsl:call-template name="heading" /><td colspan="2"><xsl:value-of select="/report/@noAmount" /></td></tr>
    </xsl:if>
    <xsl:for-each select="amount">
      <tr>
        <xsl:if test="position() = 1"><xsl:for-each select=".."><xsl:call-template name="heading" /></xsl:for-each></xsl:if>
        <td><xsl:value-of select="@stage" /></td>
        <td>
          <bdi dir="ltr"><xsl:value-of select="@text" /></bdi>
          <xsl:if test="@count"><small><xsl:value-of select="concat($words/@count, ': ', @count)" /></small></xsl:if>
          <xsl:if test="@date"><small><bdi><xsl:value-of select="@date" /></bdi></small></xsl:if>
          <xsl:call-template name="drawing" />
        </td>
      </tr>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="heading">
    <th scope="row">
      <xsl:if test="count(amount) > 1"><xsl:attribute name="rowspan"><xsl:value-of select="count(amount)" /></xsl:attribute></xsl:if>
      <xsl:value-of select="concat(@currency, @title)" />
      <xsl:if test="@title">
        <small><xsl:value-of select="concat(@kind, ' · ')" /><bdi><xsl:value-of select="@date" /></bdi><xsl:value-of select="concat(' · ', $words/@into, ': ', @into)" /></small>
        <small><xsl:value-of select="@support" /><xsl:for-each select="reference"><xsl:text> </xsl:text><a href="#s{@number}"><xsl:value-of select="concat('[', @number, ']')" /></a></xsl:for-each></small>
      </xsl:if>
      <xsl:if test="@leftOut"><small><xsl:value-of select="concat($words/@notCounted, ': ', @leftOut)" /></small></xsl:if>
      <xsl:for-each select="dispute"><strong><xsl:value-of select="concat($words/@says, ' (')" /><bdi><xsl:value-of select="@publisher" /></bdi>): <bdi><xsl:value-of select="@says" /></bdi></strong></xsl:for-each>
    </th>
  </xsl:template>

  <!-- An end is closed by a stroke and left open by an arrow. -->
  <xsl:template name="drawing">
    <svg role="img">
      <title><xsl:value-of select="concat(@text, '; ', $words/@range, ' ', power[1]/@text, '–', power[last()]/@text)" /></title>
      <xsl:for-each select="power">
        <line class="grid" x1="{@at}%" x2="{@at}%" y1="0" y2="16" />
        <text x="{@at}%" y="28"><xsl:value-of select="@text" /></text>
      </xsl:for-each>
      <xsl:if test="@low and @high"><line class="bar" x1="{@low}%" x2="{@high}%" y1="8" y2="8" /></xsl:if>
      <xsl:if test="@low and not(@high)"><line class="open" x1="{@low}%" x2="100%" y1="8" y2="8" /><svg x="100%"><path d="M-8 3 0 8l-8 5z" /></svg></xsl:if>
      <xsl:if test="@high and not(@low)"><line class="open" x1="0%" x2="{@high}%" y1="8" y2="8" /><svg x="0%"><path d="M8 3 0 8l8 5z" /></svg></xsl:if>
      <xsl:if test="@low"><line class="bar" x1="{@low}%" x2="{@low}%" y1="2" y2="14" /></xsl:if>
      <xsl:if test="@high"><line class="bar" x1="{@high}%" x2="{@high}%" y1="2" y2="14" /></xsl:if>
      <xsl:if test="@best"><circle class="{@qualifier}" cx="{@best}%" cy="8" r="5" /></xsl:if>
    </svg>
  </xsl:template>

  <xsl:template match="source">
    <li id="s{@number}">
      <cite lang="{@language}" dir="auto"><xsl:value-of select="@title" /></cite>
      · <bdi><xsl:value-of select="@publisher" /></bdi>
      · <bdi><xsl:value-of select="@issued" /></bdi>
      <xsl:if test="@url"> · <bdi><a href="{@url}"><xsl:value-of select="@host" /></a></bdi></xsl:if>
    </li>
  </xsl:template>
</xsl:stylesheet>
