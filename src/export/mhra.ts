/**
 * The style of a citation: MHRA, as the humanities in Britain write it, cut down to an article in a magazine or on the
 * web. citation-js brings APA, Vancouver and Harvard in American spelling, each at four times the cost.
 */
export const mhra = {
  name: 'mhra-article',
  csl: `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-GB">
  <info>
    <title>MHRA, articles only</title>
    <id>mhra-article</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <locale>
    <style-options punctuation-in-quote="false"/>
    <terms>
      <term name="open-quote">‘</term>
      <term name="close-quote">’</term>
      <term name="open-inner-quote">“</term>
      <term name="close-inner-quote">”</term>
    </terms>
  </locale>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=" ">
        <group delimiter=", ">
          <names variable="author"><name and="text" delimiter-precedes-last="never"/></names>
          <text variable="title" quotes="true"/>
          <text variable="container-title" font-style="italic"/>
          <date variable="issued">
            <date-part name="day" suffix=" "/>
            <date-part name="month" suffix=" "/>
            <date-part name="year"/>
          </date>
          <choose>
            <if variable="archive_location" match="none">
              <text variable="archive" prefix="in "/>
            </if>
          </choose>
        </group>
        <text variable="URL" prefix="&lt;" suffix="&gt;"/>
      </group>
    </layout>
  </bibliography>
</style>`,
} as const
