/** What stands beside a party's name: a member whose name goes on in capitals, another party, somebody abroad. */
import { describe } from 'vitest'
import { examples } from './examples.ts'

describe('a party before the name of somebody unknown', () => {
  examples([
    'It was moved by {Tory: conservative} Graham Hale and by {Lib Dem: liberal-democrats} Tessa Blount.',
    'A former {Conservative: conservative} Sarah Upton and {Liberal Democrat: liberal-democrats} Gregory Mull spoke; {Labour: labour} Simon Hart did not.',
    'The {Scottish National Party: snp} Angus Reid, {Tory: conservative} Nadhim Akbar, and the {Labour: labour} whip Jim Cole.',
    '{SNP: snp} Depute Leader Fiona Lamont wept. Did {Tory: conservative} Brexiteers, or {Labour: labour} Remainers?',
    // At a sentence's start too, where a full name follows.
    '{Labour: labour} Simon Hart said so. {Conservative: conservative} Andrew Pell agreed. Labour Grace forgot.',
    // Not another organisation's name.
    'Labour Friends of Israel, the Tory Reform Group, Unite Against Fascism and the Militant Elvis Party met Labour Leave.',
    'Labour for a Green New Deal met. He left {Labour: labour} for the {Lib Dems: liberal-democrats}.',
    'A {New Labour: new-labour} Think-tank met.',
    'She writes for Progress Magazine; he reads {Progress: progress} magazine.',
  ])
})

describe('a party beside another', () => {
  examples([
    '{Labour: labour} and the {Tories: conservative} lost seats. {Conservative: conservative} and {Liberal Democrat: liberal-democrats} MPs were told.',
    '{Labour: ?} or ruin, he said.',
    '{Unite: unite}, whose general secretary wrote, is for it. The Trotskyist {Alliance for Workers’ Liberty: awl} is not.',
  ])
})

describe('something new of Labour’s is not New Labour', () => {
  examples([
    'Three new {Labour: labour} MPs were sworn in, and many new {Labour: labour} members joined. 40 new {Labour: labour} councillors sat.',
    'He is the new {Labour: labour} leader. We need a new {Labour Party: labour}.',
    'The {new Labour: new-labour} MPs of 1997, and the {new Labour: new-labour} years.',
  ])
})

describe('once New Labour is history, what is new may be Labour’s', () => {
  examples(
    [
      'The {new Labour: ?} leadership met, and a {new Labour: ?} government will. The {new Labour: new-labour} years are over.',
    ],
    { context: { published: '2015-09-20' } },
  )
  examples(['The {new Labour: new-labour} leadership met.'])
})

describe('parties abroad', () => {
  examples([
    'We read of Stephen Harper’s Conservatives. Ruth Davidson’s {Tories: conservative} won.',
    'Northern Ireland’s {Democratic Unionist Party: dup} met; Ireland’s Labour Party did not.',
  ])
})

describe('Green is a party’s where a noun of its own follows, or in brackets behind a name', () => {
  examples([
    'The {Green Party: green-party} came second. The {Greens: green-party} were glad, as was the {Green: green-party} MP.',
    'Alice Moss ({Green: green-party}) 688, Tom Beck ({Green: green-party}, 402), Ann Lee ({Labour: labour}).',
    'Damian Green MP read the Green Paper. Green, he said, is a green MP. Mr Green lives in Bethnal Green. The light (Green) shone.',
    'They will vote {Green: green-party}. He is a {Green: green-party}, like {Green: green-party} Rosie Marsh. A Green Deal, and Kate Green, Rosie’s friend, were not.',
    '{Green: green-party} candidates lost. English {Green: green-party} candidates won.',
    'The German Greens came. In Berlin the Greens sang. A surge for liberals, Greens and nationalists came.',
    'The Scottish Greens met the Scottish Green Party.',
  ])
})
