// Asks the networks' own packages about texts, one JSON string a line, and writes what they answer, one JSON object a line.
//
//   npm install twitter-text@3.1.0 @atproto/api@0.19.19
//   node golden.js < texts.jsonl > golden.jsonl          (node 20.20, ICU 78, Unicode 17)
//
// All positions are code points. Where two entities overlap, the one that begins first is kept, as both packages do.
const twitter = require('twitter-text')
const { UnicodeString } = require('@atproto/api')
const { detectFacets } = require('@atproto/api/dist/rich-text/detection.js')

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const points = (text, units) => [...text.slice(0, units)].length
const span = (text) => (entity) => entity.indices.map((at) => points(text, at))

function facets(text) {
  const unicode = new UnicodeString(text)
  const at = (byte) => [...utf8.decode(unicode.utf8.slice(0, byte))].length
  const kept = []
  for (const facet of (detectFacets(unicode) || []).sort((a, b) => a.index.byteStart - b.index.byteStart)) {
    if (kept.length && facet.index.byteStart < kept[kept.length - 1].index.byteEnd) continue
    kept.push(facet)
  }
  return kept.map(({ index, features: [feature] }) => {
    const start = at(index.byteStart)
    const kind = feature.did ? 'mention' : feature.uri ? 'link' : [...text][start] === '$' ? 'cashtag' : 'tag'
    return [kind, start, at(index.byteEnd)]
  })
}

require('readline')
  .createInterface({ input: process.stdin })
  .on('line', (line) => {
    const text = JSON.parse(line)
    const post = twitter.parseTweet(text)
    const entities = twitter.extractEntitiesWithIndices(text, { extractUrlsWithoutProtocol: true })
    const answer = {
      text,
      weight: post.weightedLength,
      valid: post.valid,
      links: twitter.extractUrlsWithIndices(text).map(span(text)),
      tags: entities.filter((one) => one.hashtag !== undefined).map(span(text)),
      mentions: entities.filter((one) => one.screenName !== undefined && !one.listSlug).map(span(text)),
      cashtags: entities.filter((one) => one.cashtag !== undefined).map(span(text)),
      graphemes: [...graphemes.segment(text)].length,
      facets: facets(text),
    }
    process.stdout.write(JSON.stringify(answer) + '\n')
  })
