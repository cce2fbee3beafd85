/** Words that are also names: what speaks for the name where the sentence gives the capital. */
import { describe } from 'vitest'
import { examples } from './examples.ts'

describe('a capital that the sentence gives proves nothing', () => {
  examples([
    'Progress has been slow. Militant pickets came. Conservative estimates put it at ten.',
    'It was manual labour, a conservative estimate, and progress of a sort; political momentum, and the party.',
    'May I? May the best man win. May 2017 was cold. In May it rained, and by May she was gone.',
    'Brown rice is served on Thursdays. Brown envelopes were passed.',
    'Momentum is a quality that physicists distrust.',
    'Unite the people, he said. Unite behind him. “Unite or lose,” said a banner.',
    'Labour costs rose. Labour market figures fell. A Labour Exchange stood there.',
    '{Labour: ?} lost the election.',
    '{Momentum: ?} lost the election.',
    '{Unite: ?} and the miners went home.',
    '{Conservatives: ?} everywhere sighed.',
  ])
})

describe('the noun that follows, or an appositive, proves it', () => {
  examples([
    '{Conservative: conservative} MPs sighed. {Momentum: momentum} members cheered.',
    '{Progress: progress} [the centrist {Labour: labour} pressure group] are the weirdos now.',
    '{Unite: unite}, the union, paid. {Unite: unite}’s general secretary smiled. {Labour: labour}’s lead fell.',
    '{Labour: labour} sources blame it. {Conservative: conservative} voters stayed at home.',
    '{Labour: labour} deputy leader {Tom Watson: tom-watson} was furious.',
  ])
})

describe('earlier unmistakable use proves it, unless something speaks against it', () => {
  examples([
    'They joined {Momentum: momentum}. {Momentum: momentum} is encouraging members to get active.',
    'They left {Labour: labour}. {Labour: labour} lost. Labour costs rose.'.replace(
      'Labour costs',
      '{Labour: ?} costs',
    ),
    'He backed {Progress: progress}. {Progress: ?} has been slow. {Progress: progress} members wept.',
    'The leaders of {Unite: unite} came. {Unite: unite} and {Momentum: momentum} paid.',
    '{Gordon Brown: gordon-brown} came. {Brown: gordon-brown} was undermined. Brown rice was served.',
    '{Theresa May: theresa-may} came. {May: theresa-may} was undermined. In May it rained. {May: theresa-may}, meanwhile, slept.',
    '{Theresa May: theresa-may} came. Confidence in {May: theresa-may} fell, and {May: theresa-may}’s cabinet split before {May: theresa-may} resigned.',
    '{Theresa May: theresa-may} came. The bill must be on the book by {May: ?}. A speech by {May: theresa-may} ended it. There would be a speech by {May: theresa-may} here.',
    '{Theresa May: theresa-may} lost in {May: ?}’s local elections, and on 3 May, and last May, and in May 2017.',
    '{Theresa May: theresa-may} came. {May: ?} is a kind month in Maidenhead, but August is kinder. {May: theresa-may} was a month away from defeat.',
    'SIR – Progress has been made at last. Two groups lost: {Progress: progress} and {Momentum: momentum}.',
    'They joined {Momentum: momentum}. {Momentum: ?} is a word that candidates like.',
    'They joined {Unite: unite}, {Militant: militant} and the {Conservatives: conservative}. {Unite: ?}, or lose. {Militant: ?} ones? {Conservative: ?} to a fault, he voted.',
    'The group {Progress: progress} met. {Progress: ?} from there to the lifts was slow. {Progress: ?}, he sighs, has been painfully slow.',
    '{John Major: john-major} won. {Major: john-major} says so. Major donors are waiting.',
    '{Theresa May: theresa-may} came. {May: theresa-may}’s election pledge was lost. {May: theresa-may} quits.',
    '“{May: ?} won’t,” he said. May was wet, and so it was. {May: ?} resigned.',
    '{Theresa May: theresa-may} leads in {May: theresa-may}’s own Maidenhead.',
    '{John Major: john-major} lost. The {Major: john-major} government fell. She argued with the Major about it; the Major’s dog slept, and so did a {Major: ?}.',
    'The group {Progress: progress} met. {Progress: ?}, of a sort. {Progress: ?} of sorts, too.',
    '{Theresa May: theresa-may} and {Boris Johnson: boris-johnson}. {May: theresa-may} and {Johnson: boris-johnson} smiled.',
  ])
})

describe('other organisations, foreign parties', () => {
  examples([
    'He reads ConservativeHome, labourlist.org and LabourList. See www.labour.org.uk or @Conservatives.',
    'The Jewish Labour Movement and Labour Friends of Israel met; so did Conservative Friends of Israel.',
    'The Independent Labour Party, the Social Democratic and Labour Party and the Socialist Labour Party are others.',
    'The Irish Labour Party won. In the end {Labour: ?} ruled.',
    'We like Israel’s Labour Party, Norway’s Conservatives, the Labour Party of Malta and the Australian Labour Party.',
    'The Conservative prime minister of Canada met a Labour government in Malta. {Labour: labour} MPs in Israel rang.'.replace(
      '{Labour: labour} MPs in Israel',
      '{Tory: conservative} MPs in Israel',
    ),
    'Conservatives for Britain wrote to Conservatives for Liberty. The {Conservatives: conservative} for miles around came.',
    'Blue Labour is a tendency, and Red Tories are none. Old {Labour: labour} was.',
    'Unite Against Fascism marched, with the Young Conservatives and Labour Students.',
    'Jewish {Labour: labour} MPs and Scottish {Labour: labour}; a London {Labour: labour} councillor.',
    'Hammersmith and Fulham {Momentum: momentum} met at {Momentum: momentum} HQ. {Momentum Grassroots: grassroots-momentum} did not.',
    'The {Labour Party: labour} conference; the {Labour: labour} Conference; the {Labour: labour} Leader.',
    'One Nation {Tories: conservative}, old {Labour: labour} and {new Labour: new-labour}.',
    'Conservatism and Toryism are creeds, and a neoconservative belongs to no grouping.',
    'The Progress Party of Norway won, and Momentum Pictures filmed it.',
    'The freighter Progress 32 docked at the station, and {Progress: progress} members watched.',
  ])
})

describe('headings and lines in capitals', () => {
  examples([
    'GORDON BROWN FACES REVOLT\n{x: ?}'
      .split('\n')[0]!
      .replace('GORDON BROWN', '{GORDON BROWN: gordon-brown}'),
    '{GORDON BROWN: gordon-brown} is tired. {BROWN: gordon-brown} IS TIRED OF {LABOUR: labour} MPS',
    'ANDREW BROWN FACES REVOLT',
    'A NATION AT LABOUR FACES NO PROGRESS'
      .replace('LABOUR', '{LABOUR: ?}')
      .replace('PROGRESS', '{PROGRESS: ?}'),
  ])
})
