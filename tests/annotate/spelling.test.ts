/** Apostrophes, spaces, accents, invisible marks, capitals, initials, known mis-spellings. */
import { examples } from './examples.ts'

examples([
  "{Gordon Brown: gordon-brown}'s and {Gordon Brown: gordon-brown}’s; the {Tories: conservative}' lead; the {Alliance for Workers' Liberty: awl}.",
  '{Gordon\u00A0Brown: gordon-brown} and {Gor\u00ADdon Bro\u00ADwn: gordon-brown} and {Tony\u2009Blair: tony-blair}.',
  '{Górdon Bröwn: gordon-brown} wrote to {Gordon Brown: gordon-brown}.',
  '\u202A{Gordon Brown: gordon-brown}\u202C said \u2068{Tony Blair: tony-blair}\u2069.',
  '{GORDON BROWN: gordon-brown} spoke. {TONY BLAIR: tony-blair} AND {GORDON BROWN: gordon-brown} SPOKE.',
  '{Peter Mandleson: peter-mandelson} is {Peter Mandelson: peter-mandelson}.',
  '{G. Brown: gordon-brown}, {G Brown: gordon-brown} and {D. Cameron: david-cameron}. A. Brown is another. {Gordon Brown: gordon-brown}.',
  '{Tony Blair: tony-blair}/{Gordon Brown: gordon-brown}: “{Blair: tony-blair}”, ({Brown: gordon-brown}), {Blair: tony-blair}…{Brown: gordon-brown}.',
  'MR BROWN'.replace('MR BROWN', '{MR BROWN: gordon-brown} AND {GORDON BROWN: gordon-brown} SPOKE.'),
])
