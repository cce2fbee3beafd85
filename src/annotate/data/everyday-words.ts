/**
 * Words that are ordinary English in lower case. Where a capital proves nothing (a sentence's first word, a line in
 * capitals), such a word is not part of the name beside it. Derived from the word frequencies of
 * spoken English (SUBTLEX-US) and the words of politics.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `
a abandon abandoned abandoning abdomen abdominal abducted abduction abide abilities ability able abnormal aboard abomination abortion about above
abrasions abroad abrupt absence absent absolute absolutely absorb absorbed abstract absurd abuse abused abusing abusive abyss academic accelerate
accelerator accent accents accept acceptable acceptance accepted accepting accepts access accessed accessible accessories accessory accident
accidental accidentally accidents accommodate accommodations accompanied accompany accomplice accomplices accomplish accomplished accomplishment
accomplishments accord accordance according accordingly accordion account accountable accountant accountants accounted accounting accounts accuracy
accurate accurately accusation accusations accuse accused accusing accustomed aces ache aches achieve achieved achievement achievements aching acid
acknowledge acknowledged acquaintance acquainted acquire acquired acquisition acquitted acre acres across act acted acting action actions activate
activated active activists activities activity actor actors actress actresses acts actual actually acute ad adapt adapted add added addict addicted
addiction addictive addicts adding addition additional address addressed addresses addressing adds adequate adieu adjacent adjoining adjourn
adjourned adjust adjusted adjusting adjustment adjustments administer administered administration administrative administrator admirable admiration
admire admired admirer admiring admission admissions admit admits admitted admitting ado adolescent adopt adopted adopting adoption adorable adore
adored adores adrenaline ads adult adultery adults advance advanced advancement advances advancing advantage advantages adventure adventures
adventurous adversary advertise advertisement advertising advice advise advised advising advisor advisors advocate aerial aerobics aeroplane
aerospace afar affair affairs affect affected affecting affection affectionate affections affects affidavit afflicted affliction afford afloat afraid
aft after afterlife afternoon afternoons aftershave afterward afterwards again against age aged agencies agency agenda agents ages aggravated
aggravation aggression aggressive aging agitated ago agony agree agreeable agreed agreeing agreement agrees ahead ahold aid aide aides aim aimed
aiming aims ain air airborne aircraft airfield airline airplane airplanes airport airports airspace airstrip airtight airway aisle alarm alarmed
alarming alarms albino album albums alcohol alcoholic ale alert alerted algebra alias alibi alibis alien aliens alignment alike alimony alive all
allegations alleged allegedly allegiance allergic allergies allergy alley alleys alliance allies alligator alligators allow allowance allowed
allowing allows almond almonds almost alone along alongside aloud alphabet already alright also altar alter altered alternate alternative
alternatives although altitude altogether aluminum alumni always am amateur amateurs amaze amazed amazing amazingly ambition ambitions ambitious
ambulance ambulances ambush ambushed amen amends amid amigo amigos ammo ammonia ammunition amnesia amnesty among amongst amount amounts amour amp
ample amulet amuse amused amusement amusing an anal analogy analysis analyst analysts analyze analyzed analyzing anarchy anatomy ancestor ancestors
anchor ancient and anecdote anesthesia anesthetic aneurysm angels anger angle angles angry anguish animal animals animated animation ankle ankles
anniversary announce announced announcement announcements announces announcing annoy annoyed annoying annual annulment anomaly anonymous another
answer answered answering answers ant ante antenna anthem anthrax anthropology antibiotics anticipate anticipated anticipation antidote antique
antiques ants anus anxiety anxious any anybody anyhow anymore anyone anyplace anything anytime anyway anyways anywhere aorta apart apartment
apartments ape apes aphrodisiac apiece apocalypse apologies apologise apologize apologized apologizing apology appalled appalling apparatus apparent
apparently appeal appealed appealing appeals appear appearance appearances appeared appearing appears appendix appetite appetizer applaud applause
apple apples appliances application applications applied applies apply applying appoint appointed appointment appointments appreciate appreciated
appreciates appreciation apprehend apprehended apprentice approach approached approaches approaching appropriate appropriately approval approve
approved approximate approximately apron apt aptitude aquarium ar arcade arch archaeologist architect architects architectural architecture archive
archives are area areas aren arena argue argued arguing argument arguments arise aristocrat arithmetic arm armada armed armies arming armor armored
armory armour armoured armpit arms army aroma around arouse aroused arraignment arrange arranged arrangement arrangements arranging array arrest
arrested arresting arrests arrival arrive arrived arrives arriving arrogance arrogant arrow arrows arse arsenal arsenic arson arterial arteries
artery arthritis article articles articulate artifact artifacts artificial artillery artist artistic artists arts artwork as asbestos ashamed ashes
ashore ashtray aside ask asked asking asks asleep aspect aspects aspirations aspire aspirin ass assailant assassin assassinate assassinated
assassination assassins assault assaulted assaulting assemble assembled assembly asses assess assessment asset assets asshole assholes assign
assigned assignment assignments assist assistance assistant assistants assisted assisting associate associated associates association assume assumed
assumes assuming assumption assumptions assurance assure assured astern asteroid asthma astonishing astounding astray astronaut astronauts astronomy
asylum at ate atheist athlete athletes athletic atmosphere atom atomic atoms atropine attach attached attachment attack attacked attacker attacking
attacks attempt attempted attempting attempts attend attendance attendant attendants attended attending attention attentive attic attire attitude
attitudes attorney attorneys attract attracted attracting attraction attractive attracts auction audience audiences audio audit audition auditioning
auditions auditorium auld aunts aura authentic authenticity author authorities authority authorization authorize authorized authors autistic auto
autograph autographed autographs automated automatic automatically automobile automobiles autopsy autumn auxiliary available avenge average aversion
aviation avocado avoid avoided avoiding await awaiting awaits awake awaken awakened awakening award awarded awards aware awareness away awe awesome
awful awfully awhile awkward awoke ax axe axes axle aye ba babbling babe babes babies baboon baby babysit babysitter babysitting bachelor
bachelorette bachelors back backbench backbenchers backbone backed background backing backpack backs backseat backside backstage backup backward
backwards backyard bacon bacteria bad badass baddest badge badger badges badly bag bagel bagels baggage bagged bags bail bailed bailing bait bake
baked bakery baking balance balanced balcony bald bale ball ballad ballast ballerina ballet ballistic ballistics balloon balloons ballot ballpark
ballroom balls baloney bam bamboo ban banana bananas band bandage bandages bandit bandits bands bang banged banging bangs banish banished banister
banjo bank banker bankers banking bankroll bankrupt bankruptcy banks banned banquet banshee banter baptism baptized bar barbarian barbarians barbaric
barbecue barbed barber barbershop bare barefoot barely barf bargain bargaining barge barging bark barking barks barn barracks barred barrel barrels
barren barricade barrier bars bartender base baseball based basement bases bash bashed bashful basic basically basics basin basis basket basketball
baskets bass bastard bastards bat batch bath bathe bathed bathing bathrobe bathroom bathrooms baths bathtub bats battalion batter battered batteries
battery batting battle battlefield battles battleship battling bayonet bayou bazaar bbs be beach beaches beacon bead beads beak beam beams bean beans
bear beard bearded bearer bearing bearings bears beast beasts beat beaten beating beatings beats beaucoup beaut beauties beautiful beautifully beauty
became because become becomes becoming bed bedroom bedrooms beds bedside bedtime bee beef been beep beeper beeping beeps beer beers bees beetle
beetles before beforehand beg began beggar beggars begged begging begin beginner beginning beginnings begins begs begun behalf behave behaved
behaving behavior behavioral behaviour behind beige bein being beings beleaguered belief beliefs believable believe believed believer believes
believing bell bellboy bellies bellman bells belly belong belonged belonging belongings belongs beloved below belt belts bench bend bending bends
beneath benefactor beneficiary benefit benefits benign bent berries berserk beseech beside besides best bestow bet betcha betray betrayal betrayed
betraying betrothed bets better betting between beverage beverages beyond bias biblical bickering bicycle bid bidder bidding bids bien big bigger
biggest biggie bike biker bikers bikes bikini bilge billboard billing billion billionaire billions bills bimbo bin bind binding binoculars bio
biography biological biologist biology biopsy bird birds birth birthday birthdays birthmark biscuits bit bitch bitches bitching bitchy bite bites
biting bits bitten bitter bitterness bitty biz bizarre black blackboard blacked blackjack blackmail blackmailed blackmailing blackout blackouts
blacks blacksmith bladder blade blades blah blairism blame blamed blames blaming bland blank blanket blankets blanks blaring blasphemy blast blasted
blasting blasts blatant blaze blazer blazes blazing bleach bleachers bleak bled bleed bleeder bleeding bleeds bleep blend blender bless blessed
blessing blessings blew blind blinded blindfold blindfolded blinding blindly blindness blinds blink blinked blinking bliss blisters blitz blizzard
bloated blob block blockade blocked blocking blocks bloggers bloke blokes blond blonde blondes blood bloodbath bloodshed bloodstream bloody bloom
blooming blossom blossoms blouse blow blowing blowjob blown blowout blows blue blueberries blueberry blueprint blueprints blues bluff bluffing blunt
blur blurry blush blushing boa boar board boarded boarding boards boardwalk boast boat boats bodega bodies bodily body bodyguard bodyguards bogus
boil boiled boiler boiling boils bold bollocks bologna bolt bolted bolts bom bomb bombed bomber bombers bombing bombings bombs bona bondage bonded
bonding bonds bone bonehead boner bones bonfire bong bonkers bonnet bonny bono bonus bony boob boobies boobs booby booger boogie book booked bookie
booking bookkeeper books bookstore boom boost booster boot booth booths boots booty booze bop border borderline borders bore bored boredom boring
born borough borrow borrowed borrowing bosom boss bosses bossy botched both bother bothered bothering bothers bottle bottled bottles bottom bottoms
bought bounce bounced bouncer bouncing bouncy bound boundaries boundary bounds bounty bouquet bourbon bourgeois bout boutique bow bowel bowels bowing
bowl bowler bowling bowls bows box boxed boxer boxers boxes boxing boy boyfriend boyfriends boys bozo bra bracelet bracelets braces brag bragging
brain brains brainwashed brake brakes bran branch branches brand branded brands brandy bras brass brat brats brave bravely braver bravery bravest
brawl brazen breach breached bread break breakdown breaker breakers breakfast breaking breaks breakthrough breakup breast breasts breath breathe
breathed breather breathes breathing breathless breaths breathtaking bred breed breeding breeze brethren brew brewery brexit bribe bribed bribery
bribes brick bricks bridal bride bridegroom bridesmaid bridesmaids bridge bridges brief briefcase briefed briefing briefly brig brigade bright
brighten brighter brightest brilliance brilliant brilliantly brimstone bring bringing brings brink britches brittle bro broad broadcast broadcasting
broads broccoli brochure brochures broke broken broker brokers bronze brooch brood brook broom brothel brother brotherhood brothers brought brow
brownies brownism browns bruise bruised bruises bruising brunch brunette brush brushed brushes brushing brutal brutality brutally brute bub bubble
bubbles bubbling bubbly bucket buckets bucking buckle bucks buddies buddy budge budget buds buff buffer buffet bug bugged bugger bugging buggy bugle
bugs build building buildings builds buildup built bulb bulbs bulk bull bulldozer bullet bulletin bulletproof bullets bullied bullies bulls bullshit
bullshitting bully bum bummed bummer bump bumped bumper bumping bumps bums bun bunch bundle bungalow bunk bunker bunks bunnies buns buoy burden
bureau burger burgers burglar burglars burglary burial buried burn burned burner burning burnt burp burrito burst bursting bursts bury burying bus
busboy buses bush bushes business businesses businessman businessmen bust busted busting busts busy but butcher butchered butler buts butt butter
butterflies butterfly buttermilk butting buttocks button buttons butts buy buyer buyers buying buys buzzard buzzards buzzer buzzes buzzing by bygones
bypass cab cabaret cabbage cabbie cabin cabinet cabinets cable cables cabs cactus cadaver caddy cadet cadets cafe cafeteria caffeine cage caged cages
cake cakes calcium calculate calculated calculating calculations calculator calendar calf caliber call called caller calling calls calm calmed
calming calmly calms calories calves came camel camels camera cameraman cameras camouflage camp campaign camped camper campfire camping camps campus
can canal canary cancel canceled canceling cancellation cancelled cancer candid candidate candidates candies candle candlelight candles candy cane
canine canister canisters canned cannibal cannon cannons cannot canoe canopy cans cant canteen canvas cap capabilities capability capable capacity
caper capital capitalist capped cappuccino caps capsule captains captive captivity capture captured capturing car caramel caravan carbon carburetor
carcass card cardboard cardiac cards care cared career careers carefree careful carefully careless cares caress caretaker cargo caring carnage carnal
carnival carotid carousel carpet carpets carriage carried carrier carriers carries carrot carrots carry carrying cars cart carte cartel carton
cartons cartoon cartoons carts carve carved carving casa case cases cash cashed cashier cashmere casing casings casino casinos casket casserole
cassette cast casting castle casual casually casualties casualty cat catalog catalogue catastrophe catastrophic catch catcher catches catching catchy
category cater caterer caterers catering caterpillar catfish cathedral catheter cats cattle caught cause caused causes causing caution cautious
cavalier cavalry cave caved cavern caves caviar cavity cc cease ceased ceiling celebrate celebrated celebrating celebration celebrities celebrity
celery celestial cell cellar cello cellphone cells cellular cement cemetery census cent center centers centimeters central centre centrists cents
centuries century ceramic cereal cerebral ceremonial ceremonies ceremony certain certainly certainty certificate certificates certified cesspool
cetera chain chained chains chainsaw chair chairs chalk challenge challenged challenger challenges challenging chamber chambers champ champagne
champion champions championship championships champs chance chances chandelier change changed changes changing channel channels chant chanting chaos
chaotic chap chapel chaperone chaplain chaps chapter chapters character characteristic characteristics characters charade charcoal charge charged
charger charges charging chariot charitable charities charm charmer charming charms chart charter charts chased chaser chases chasing chastity chat
chateau chatter chatting chauffeur cheap cheaper cheapest cheat cheated cheater cheating cheats check checkbook checked checker checkers checking
checkout checkpoint checks checkup cheek cheeks cheeky cheer cheered cheerful cheering cheerleader cheerleaders cheerleading cheers cheese
cheeseburger cheeseburgers cheesecake cheesy chef chem chemical chemicals chemist chemistry chemo chemotherapy cheque cheques cherish cherished
cherries chess chest chestnut chew chewed chewing chic chick chicken chickens chickenshit chicks child childbirth childhood childish children chili
chill chilled chilling chills chilly chimes chimney chimp chimpanzee chimps chin chip chipped chipper chips chitchat chivalry chocolate chocolates
choice choices choir choke choked choking cholera cholesterol choose chooses choosing chop chopped chopper choppers chopping chops chopsticks chord
chords chores chorus chose chosen chow chowder chrome chronic chuckle chuckles chuckling chum chump chunk chunks chunky church churches chute cider
cigar cigarette cigarettes cigars cinch cinema cinnamon cipher circle circled circles circling circuit circuits circular circulation circumstance
circumstances circumstantial circus citation cities citizen citizens citizenship city civic civil civilian civilians civilisation civilised
civilization civilized claim claimed claiming claims clam clamp clamps clams clan clanking clap clapping clarify clarinet clarity clash class classes
classic classical classics classified classmate classmates classroom classy clattering clause claustrophobic claw claws clean cleaned cleaner
cleaners cleaning cleans cleanse cleanup clear clearance cleared clearer clearing clearly clears cleavage cleaver clerk clerks clever click clicking
clicks client clientele clients cliffs climate climax climb climbed climbing cling clinging clinic clinical clink clip clipped clipper clippers
clipping clippings clips cloak clock clocked clocks clockwork clogged clone cloning close closed closely closer closes closest closet closets closing
closure clot cloth clothes clothing cloud clouds cloudy clover clown clowning clowns club clubhouse clubs cluck clue clueless clues clumsy cluster
clutch coach coaches coaching coal coalition coarse coast coaster coat coats cobbler cocaine cock cockeyed cockpit cockroach cockroaches cocks
cocksucker cocksuckers cocktail cocktails cocky cocoa coconut cocoon code coded codes coffee coffees coffin coffins cognac coil coin coincidence
coins cold colder coleslaw collaboration collapse collapsed collapsing collar collars collateral colleague colleagues collect collected collecting
collection collections collective collector collectors collects college colleges collision cologne colon colonial colonies colony color colored
colorful coloring colors colossal colour coloured colours column columnists columns com coma comb combat combed combination combinations combine
combined combing combo combustion come comeback comedian comedy comes comet comfort comfortable comfortably comforting comforts comfy comic comics
coming comm command commanded commanders commanding commandment commandos commands commence commencing commend comment commentary commentator
commentators comments commerce commercial commercials commie commission commissioned commit commitment commitments commits committed committee
committees committing commodity common commonly commons commotion commune communicate communicating communication communications communion communism
communists communities community comp compact companies companion companions companionship company compare compared comparing comparison compartment
compass compassion compassionate compatible compelled compelling compensate compensation compete competent competing competition competitive
competitor competitors complain complained complaining complains complaint complaints complete completed completely completion complex complexion
complicate complicated complication complications compliment complimentary compliments comply component components compose composed composer
composite composition compound comprehend comprehension comprehensive compression compressions compromise compromised compromising compulsion
compulsive computer computers comrades con conceal concealed conceited conceivable conceive conceived concentrate concentrated concentrating
concentration concept conception concepts concern concerned concerning concerns concert concerts concession concierge conclude concluded concludes
conclusion conclusions conclusive concrete concubine concur concussion condemn condemned condescending condition conditioned conditioner conditioning
conditions condo condolences condom condoms condone condos conduct conducted conducting conductor cone cones confer conference conferences confess
confessed confessing confession confessional confessions confide confidence confident confidential confidentiality confidentially confined confirm
confirmation confirmed confirming confirms confiscated conflict conflicts conformed confront confrontation confronted confuse confused confusing
confusion congratulate congratulations congregation conjunction conjure connect connected connecting connection connections connects conned conquer
conquered conqueror conquest cons conscience conscientious conscious consciously consciousness consecutive consensus consent consented consequence
consequences conservatism conservative conservatory consider considerable considerably considerate consideration considered considering considers
consistent consists consolation console conspicuous conspiracy conspired constable constant constantly constituents constitutes constitutional
construct constructed construction constructive consul consulate consult consultant consultation consulted consulting consume consumed consumer
consumption contact contacted contacting contacts contagious contain contained container containers containing containment contains contaminated
contamination contemplate contemplating contemporary contempt content contents contest contestant contestants contests context continent continents
contingency contingent continually continuance continue continued continues continuing continuous continuum contract contracted contraction
contractions contractor contractors contracts contradict contradiction contraption contrary contrast contribute contributed contributing contribution
contributions control controlled controller controlling controls controversial controversy contusions convenience convenient conveniently convent
convention conventional conventions conversation conversations converse conversion convert converted convertible convey convict convicted conviction
convictions convicts convince convinced convincing convoy cook cooked cookie cookies cooking cooks cool cooled cooler coolest cooling coon cooped
cooperate cooperating cooperation cooperative coordinate coordinated coordinates coordinating coordination coordinator cop cope copied copies copper
cops copy copying corbynism cord cordial cords core cork corkscrew corn corned corner cornered corners corny coronary coronation coroner corporate
corporation corporations corpse corpses corpus corral correct corrected correctional corrections correctly correspondence correspondent corridor
corroborate corrupt corrupted corruption cortex cos cosmetic cosmetics cosmic cost costing costly costs costume costumes cosy cot cotillion cottage
cotton couch cough coughing coughs could couldn council councillors councilman counsel counseling counsellor counselor counselors count countdown
counted counter counterfeit counting countless countries country countrymen countryside counts coup couple couples coupon coupons courage courageous
courier course courses court courteous courtesy courthouse courting courtroom courts courtship courtyard cousin cousins cover coverage covered
covering covers covert cow coward cowardice cowardly cowards cowboy cowboys cowgirl coworkers cows coy coyote coyotes coz cozy crab crabs crack
cracked cracker crackers crackhead cracking crackling cracks cradle craft crafts cram crammed cramp cramped cramps cranberry crank cranky crap crappy
craps crash crashed crashes crashing crate crater crates crave craving crawl crawled crawling crayons crazed crazier craziest craziness crazy
creaking creaks cream creamed creamy crease create created creates creating creation creative creativity creator creature creatures credentials
credibility credible credit credits creep creeping creeps creepy cremated creme crept crest crew crews crib cricket crickets cried cries crime crimes
criminal criminals cripple crippled crisis crisp crispy crit criteria critic critical criticism criticize criticizing critics critter critters croak
croc crock crocodile cronies crook crooked crooks crop crops cross crossbow crossed crosses crossing crossroads crossword crotch crow crowbar crowd
crowded crowding crowds crown crowned crowning crows crucial crucified crucifix crucify crude cruel cruelty cruise cruiser cruising crumb crumble
crumbs crummy crunch crusade crusader crush crushed crushes crushing crust crutch crutches cry crybaby crying crypt crystals cube cubes cubicle
cuckoo cucumber cuddle cuddly cue cuff cuffs cuisine culinary culprit cult cultural culture cultures cum cunning cunt cup cupboard cupcake cupcakes
cups curb cure cured cures curfew curiosity curious curl curls currency current currently currents curriculum curry curse cursed curses cursing
curtain curtains curve curves cushion cushions custard custody custom customary customer customers customs cut cute cuter cutest cutie cuts cutters
cutting cyanide cycle cycles cylinder cynic cynical dab daddies dads daft dagger daggers dah daily dainty dairy daisies dam damage damaged damages
damaging dame dames damn damnation damned damp dance danced dancer dancers dances dancing dandy danger dangerous dangerously dangers dangle dangling
dare dared dares daring dark darker darkest darkness darling darlings darn darned dart darts dash dashing data database date dated dates dating
daughter daughters day daybreak daycare daydreaming daylight days daytime dazzling dd de deactivate dead deadbeat deadline deadly deaf deal dealer
dealers dealership dealing dealings deals dealt dear dearest dearie dearly dears death deathbed deaths debate debating debrief debris debt debts
debut debutante decade decadent decades decaf decay deceased deceit deceitful deceive deceived deceiving decency decent deception decide decided
decides deciding decipher decision decisions decisive deck decks declaration declare declared decline declined decode decorate decorated decorating
decoration decorations decorator decoy decrease decree dedicate dedicated dedication deduct deduction deed deeds deemed deep deeper deepest deeply
deer defeat defeated defect defective defects defence defend defendant defendants defended defender defending defense defenseless defenses defensive
defiance deficit define defined definite definitely definition definitive deformed defy degenerate degrading degree degrees dehydrated delay delayed
delays delegate delegates delegation delete deleted deli deliberate deliberately delicacy delicate delicious delight delighted delightful delinquent
delinquents delirious deliver delivered deliveries delivering delivers delivery deluded delusion delusional delusions deluxe demand demanded
demanding demands demented dementia demise demo democracy demolition demon demonic demons demonstrate demonstrated demonstrating demonstration
demonstrations den denial denied denies dense density dent dental dentist deny denying deodorant depart departed departing department departments
departure depend dependable depended dependent depending depends deploy deployed deployment deported deposit deposited deposition deposits depot
depraved depressed depressing depression deprive deprived depth depths deputies deputy der deranged descend descendant descended descending descent
describe described describes describing description descriptions desert deserted deserve deserved deserves design designated designed designer
designing designs desirable desire desired desires desk desks despair desperate desperately desperation despicable despise despised despite dessert
desserts destination destined destiny destroy destroyed destroyer destroying destroys destruction destructive detached detachment detail detailed
details detain detained detect detected detecting detection detectives detector detectors detention determination determine determined detest
detonate detonated detonation detonator detour detox deuce devastated devastating develop developed developing development developments develops
deviant device devices devil devils devious devised devote devoted devotion devour dew di diabetes diabetic diabolical diagnosed diagnosis diagnostic
diagram dial dialect dialed dialing dialogue dialysis diamond diamonds diaper diapers diaphragm diarrhea diary dias dibs dice dickhead dicks dictate
dictator dictionary did didn die died dies diesel diet differ difference differences different differently difficult difficulties difficulty dig
digest digging digital digits dignified dignity digs dilated dildo dilemma dim dime dimension dimensional dimensions dimes diminished dimples dine
diner dings dining dinner dinners dinnertime dinosaur dinosaurs dip diploma diplomacy diplomat diplomatic dipped dipping dire direct directed
directing direction directions directive directly director directors directory dirt dirty dis disability disable disabled disadvantage disagree
disagreement disappear disappearance disappeared disappearing disappears disappoint disappointed disappointing disappointment disapprove disarm
disaster disasters disastrous disbarred disc discard discarded discharge discharged disciples disciplinary discipline disciplined disclose disco
discomfort disconnect disconnected discount discourage discouraged discover discovered discovering discovers discovery discreet discretion
discrimination discuss discussed discussing discussion discussions disease diseased diseases disgrace disgraced disgraceful disguise disguised
disgust disgusted disgusting dish dishes dishonest dishonor dishwasher disk disks dislike dislocated dismiss dismissal dismissed dismount disobey
disobeyed disorder disorderly disorders disoriented dispatch dispatched dispatcher dispense disperse display displayed displays disposable disposal
dispose disposed disposition dispute disqualified disregard disrespect disrespectful disrupt disrupting dissertation dissolve dissolved distance
distant distasteful distinct distinction distinctive distinctly distinguish distinguished distorted distortion distract distracted distracting
distraction distractions distraught distress distressed distribute distributed distribution distributor district disturb disturbance disturbed
disturbing ditch ditched dive diver divers diversion diversity divert divide divided dividing divine diving division divisions divorce divorced
divulge dizzy do dock docked docket docking docks doctor doctors document documentary documentation documented documents dodging does doesn dog
doggie doggy doghouse dogs doing doll dollar dollars dolls dolphin dolphins domain dome domestic dominant dominate dominated domination dominion
donate donated donating donation donations done donkey donor donors dont donut donuts doo doodle doom doomed door doorbell doorknob doorman doors
doorstep doorway dopamine dope dopey dork dorm dormant dos dosage dose doses dossier dost dot doth dots double doubled doubles doubt doubted doubtful
doubting doubts douche dough doughnut doughnuts dove down downfall downhill downing download downloaded downloading downright downs downside
downstairs downstream downtown downward dowry dozen dozens draft drafted drag dragged dragging drags drain drained draining drains drama dramatic
drank drapes drastic draw drawer drawers drawing drawings drawn draws dread dreaded dreadful dreadfully dream dreamed dreamer dreaming dreams dreamt
dreamy dreary dress dressed dresser dresses dressing dribble dried drift drifted drifting drill drilling drills drink drinker drinking drinks drip
dripping drive driven driver drivers drives driveway driving drone drones drool drooling drop dropped dropping drops drought drove drown drowned
drowning drug drugged drugs drugstore drum drummer drumming drums drunk drunkard drunken drunks dry dryer drying du dual dub dubious duck ducked
ducking ducks ducky duct ducts dud dude dudes duds due duel dues duet duffel dug dull duly dum dumb dumber dumbest dummies dummy dump dumped dumping
dumplings dumps dumpster dung dungeon dunk dunno duplicate duration duress during dusk dust dusted dusting duties duty dwarf dwarfs dwarves dwell
dwelling dye dyed dying dyke dynamic dynamite dysfunction dysfunctional each eager ear earlier earliest early earn earned earnest earning earring
earrings ears earth earthly earthquake earthquakes ease easier easiest easily eastern easy eat eaten eater eating eats eccentric echoes echoing
eclipse economic economics economy ecstasy ecstatic edge edges edgy edible edit edited editing edition editor editorial editors educate educated
education educational ee eel eels eerie effect effective effectively effects efficiency efficient effort efforts egg egghead eggnog eggplant eggs ego
eh eight eighteen eighth eights eighty either eject elaborate elbow elbows elderly eldest elect elected election elections electric electrical
electrician electricity electrocuted electromagnetic electronic electronics electrons elegance elegant element elementary elements elephant elephants
elevated elevator elevators eleven elf eligible eliminate eliminated elimination elite ell elope else elsewhere elusive elves em email embark
embarrass embarrassed embarrassing embarrassment embassy embattled embedded embrace embraced emerge emerged emergencies emergency emerging eminent
emotion emotional emotionally emotions empathy emperor emphasis emphasize empire employ employed employee employees employer employment emptied
emptiness empty en enable enchanted enchanting enclosed encore encounter encountered encounters encourage encouraged encouragement encouraging
encrypted encryption encyclopedia end endanger endangered endangering endeavor ended ending endings endless endlessly endorse endorsement ends
endurance endure endured enema enemies enemy energetic energies energy enforce enforcement engage engaged engagement engaging engine engineer
engineered engineering engineers engines engraved enhance enjoy enjoyable enjoyed enjoying enjoyment enjoys enlighten enlightened enlightenment
enlist enlisted enormous enough enrolled ensemble ensure enter entered entering enters entertain entertained entertainer entertaining entertainment
enthusiasm enthusiastic entire entirely entitled entity entourage entrance entrances entrepreneur entries entrusted entry envelope envelopes envious
environment environmental envy epi epic epidemic epileptic epinephrine epiphany episode episodes equal equality equally equals equation equipment
equipped equity equivalent era erase erased ere erect erection erotic err errand errands erratic error errors es escalator escape escaped escapes
escaping escort escorted escorts escrow especially espionage espresso essay essays essence essential essentially est establish established
establishing establishment estate estates esteem esteemed estimate estimated estimates et etc etcetera eternal eternally eternity ether ethical
ethics ethnic etiquette eulogy eunuch europhile eurosceptic euroscepticism evacuate evacuated evacuating evacuation evaluate evaluation evasion
evasive even evening evenings event events eventually ever everlasting every everybody everyday everyone everything everywhere evicted evidence
evident evil evils evolution evolutionary evolve evolved evolving ex exact exactly exaggerate exaggerated exaggerating exam examination examine
examined examiner examining example examples exams exceed exceeded excellence excellent except exception exceptional exceptionally exceptions excess
excessive exchange exchanged exchanging excite excited excitement excites exciting excluded exclusive exclusively excrement excruciating excuse
excused excuses exec execute executed execution executioner executions executive executives exercise exercises exercising exhales exhaust exhausted
exhausting exhaustion exhibit exhibition exhibits exhilarating exile exist existed existence existing exists exit exits exorcism exotic expand
expanded expanding expansion expect expectation expectations expected expecting expects expedition expel expelled expendable expense expenses
expensive experience experienced experiences experiencing experiment experimental experimenting experiments expert expertise experts expired expires
explain explained explaining explains explanation explanations explicit explode exploded explodes exploding exploit exploited exploiting exploration
explore explored explorer explorers exploring explosion explosions explosive explosives export expose exposed exposing exposure express expressed
expressing expression expressly exquisite extend extended extending extension extensive extent exterior exterminate exterminator external extinct
extinction extinguisher extortion extra extract extracted extraction extracurricular extradition extraordinarily extraordinary extras
extraterrestrial extravagant extreme extremely eye eyeball eyeballs eyebrow eyebrows eyelashes eyelids eyes eyesight eyewitness eyewitnesses fabric
fabulous face faced faces facial facilities facility facing fact faction factor factories factors factory facts faculty fade faded fades fading fag
faggot faggots fags fail failed failing fails failure failures faint fainted faintest fainting fair fairies fairly fairness fairy faithful faithfully
fake faked faker fakes faking fall fallen falling fallout falls falsely fame familiar families family famine famished famous fan fanatic fancies
fancy fanfare fangs fans fantasies fantasize fantastic fantasy far faraway farce fare farewell farm farmer farmers farmhouse farming farms fart
farted farther farting farts fascinated fascinating fascination fascist fashion fashionable fashioned fast fastball fasten fastened faster fastest
fat fatal fate fates father fathers fatigue fatter faucet fault faults faulty favor favorable favorite favorites favors favour favourite favours fax
faxed fear feared fearful fearless fears feast feat feather feathers feature featured features featuring fed federal feds fee feeble feed feedback
feeding feeds feel feeling feelings feels fees feet feisty fell fella fellas feller fellow fellows fellowship felon felons felony felt female females
feminine feminist femme femur fence fences fencing fender ferocious ferret ferry fertile fertility fertilizer fest festival festive festivities fetal
fetch fetching fetish fetus feud fever few fewer fi fiance fiancee fiasco fib fiber fibers fickle fiction fictional fiddle fide fidelity field fields
fiend fierce fiery fiesta fifteen fifth fifty fig fight fighter fighters fighting fights figment figure figured figures figuring file filed files
filing fill filled filling fills filly film filmed filming filmmaker films filter filth filthy fin final finale finalists finally finals finance
finances financial financially financing find finder finding findings finds fine finer finesse finest finger fingernail fingernails fingerprint
fingerprints fingers fingertips finish finished finishes finishing fins fire firearm firearms fireball fired firehouse fireman firemen fireplace
firepower fires firewall firewood fireworks firing firm firmly firms first firsthand fish fished fisherman fishermen fishes fishing fishy fist fists
fit fitness fits fitted fitting five fives fix fixed fixes fixing fixtures flag flags flair flake flakes flame flames flaming flank flannel flap
flapping flaps flare flares flash flashed flashes flashing flashlight flashlights flashy flask flat flats flatten flatter flattered flattering
flattery flavor flavors flavour flaw flawed flawless flaws flea fleas fled flee fleece fleeing fleet fleeting flesh flew flexible flick flier fliers
flies flight flights flinch fling flip flipped flipping flips flirt flirting float floated floating floats flock flood flooded flooding floods floor
floors flop floppy florist floss flour flow flower flowers flowing flown flows flu fluent fluff fluid fluids fluke flunk flunked flush flushed
flushing flute fly flyer flyers flying fo foam focus focused focusing foe fog foggy foil fold folded folder folding folk folks follow followed
followers following follows folly fond food foods fool fooled fooling foolish foolishness foolproof fools foot footage football footprint footprints
footsteps for forbid forbidden forbids force forced forces forcing fore forecast forehead foreign foreigner foreigners foreman foremost forensic
forensics foreplay forest forests forever forfeit forgave forged forgery forget forgets forgetting forgive forgiven forgiveness forgives forgiving
forgot forgotten fork forks form formal formality formally formation formed former formerly formidable forming forms formula forsaken forth
forthcoming fortress fortunate fortunately fortune fortunes forty forum forward forwarding forwards fossil fought foul fouled found foundations
founded founder founding fountain four fours fourteen fourth foxes fr fraction fracture fractured fractures fragile fragment fragments fragrance
frail frame framed frames framing franchise francs frankly frantic frat fraternity fraud freak freaked freaking freaks freaky freckles free freed
freedom freelance freely freestyle freeway freeze freezer freezes freezing freight freighter frenzy frequencies frequency frequent frequently fresh
freshen freshly freshman freshmen fret friction fridge fried friend friendly friends friendship friendships fries frigging fright frighten frightened
frightening frightens frightful frigid fringe frisk frisky frivolous fro frog frogs from front frontal frontbench frontier frosting frown froze
frozen fruit fruitcake fruits fruity frustrated frustrating frustration fry frying ft fuck fucked fucker fuckers fucking fucks fudge fuel fugitive
fulfill fulfilled fulfilling full fully fumes fun function functional functioning functions fund fundamental funding fundraiser funds funeral
funerals fungus funk funky funnel funnier funniest funny fur furious furnace furnished furniture furry furs further furthermore fury fuse fuses
fusion fuss fussing fussy futile future futures fuzz fuzzy gadget gadgets gag gags gain gained gaining gains gal gala galactic galaxy gall gallant
gallery galley gallon gallons gallows gals gamble gambled gambler gamblers gambling game games gaming gander gang gangs gangsta gangster gangsters
gap garage garbage garden gardener gardening gardens garlic garment garter gas gasoline gasp gasping gasps gate gates gateway gather gathered
gathering gator gauge gauze gave gays gaze gazelle gear gears geek geeks geese geezer geisha gel gem gender generally generals generate generated
generation generations generator generators generic generosity generous genes genetic genetically genetics genie genitals genius geniuses genocide
gent gentle gentleman gentlemen gently gentry gents genuine genuinely geography geometry germ germs gesture gestures get getaway gets getting ghastly
ghetto ghost ghosts giant gibberish giddy gift gifted gifts gig gigantic giggle giggles giggling gigolo gigs gills gimmick gin giraffe girdle girl
girlfriend girlfriends girlie girls girly gist git give given giver gives givin giving gizmo glad gladly glamorous glamour glance gland glands glare
glass glasses glee glide glimpse glitch glitter gloat global globe gloom gloomy glorified glorious glory gloss glove gloves glow glowing glucose glue
glued go goal goalie goals goat goats gobble goblins goddam goddamn goddamned goddess godforsaken godmother gods goes goggles going gold golden
goldfish golf golfer golfing gon gone goner gonna goo good goodbye goodbyes goodies goodness goods goodwill goody goof goofing goofy gook gooks goon
goons goose gopher gorge gorgeous gorilla gorillas gosh gospel gossip got gotta gotten gourmet gout govern government governments governor gown gowns
grab grabbed grabbing grabs graceful gracefully gracious graciously grad grade grades gradually graduate graduated graduates graduating graduation
graffiti graft grain gram grammar grand grandchild grandchildren granddad granddaddy granddaughter grandfather grandmother grandparents grandson
granite granted grants grape grapefruit grapes graphic graphics grasp grass grassroots grateful gratifying gratitude grave gravel graves graveyard
gravitational gravity gravy grazing grease greasy great greater greatest greatly greatness greed greedy green greener greenhouse greens greet greeted
greeting grenade grenades grew grid grief grieve grieving grill grilled grim grin grind grinder grinding gringo grinning grip grips grits grizzly
groaning groans groceries grocery groin groom grooming groove groovy gross grotesque ground grounded groundhog grounds group groupie groups grovel
groves grow growing growling growls grown grownup grownups grows growth grub grudge gruesome grumpy grunt grunting grunts guacamole guarantee
guaranteed guarantees guard guarded guardian guardians guarding guards guerrilla guerrillas guess guessed guesses guessing guest guests guidance
guide guided guidelines guides guiding guilt guilty guinea guitar guitars gull gullible gum gums gun gunfight gunfighter gunfire gunman gunmen gunned
gunning gunpoint gunpowder guns gunshot gunshots gurney guru gut guts gutter gutters guys gym gymnasium gymnastics gynecologist gypsies ha habit
habitat habits hack hacked hacker hackers hacking hacks had hag hailing hails hair haircut hairdo hairdresser hairline hairs hairy half halftime
halfway hall hallowed halls hallucinating hallucination hallucinations hallway halo halt halves ham hamburger hamburgers hammer hammered hammering
hammers hammock hamper hamster hand handbag handcuffed handcuffs handed handful handgun handicap handicapped handing handkerchief handle handled
handler handles handling hands handshake handsome handwriting handy handyman hang hangar hanged hanger hanging hangman hangover hangs happen happened
happening happens happier happiest happily happiness happy harass harassed harassing harassment harbour hard hardcore hardened harder hardest
hardliners hardly hardship hardware hardworking harm harmed harmful harmless harmonica harness harp harsh harvest has hash hasn hassle hast haste
hasty hat hatch hatched hatches hatchet hate hated hateful hates hath hating hatred hats haul hauled hauling haunt haunted haunting haunts have haven
having havoc hay haystack haywire hazard hazardous haze he head headache headaches headed heading headless headlights headline headlines headmaster
headphones headquarters heads heal healed healer healing heals health healthier healthy heap hear heard hearing hearings hears hearsay hearse heart
heartache heartbeat heartbreak heartbreaking heartbroken heartfelt heartless hearts hearty heat heated heater heathen heating heaven heavenly heavens
heavier heavily heavy heavyweight heck hectic hedge hedges hee heed heel heels hefty heifer height heights heinie heinous heir heiress heist held
helicopter helicopters helium hell hellhole hello helmet helmets help helped helper helpful helping helpless helps hematoma hemisphere hemorrhage
hemorrhaging hen hens hep hepatitis her herbal herbs herd here hereafter hereby hereditary heritage hermit hernia hero heroes heroic heroin heroine
heroism herpes herring hers herself hesitate hesitated hesitation heterosexual hex hey hiccups hick hickey hid hidden hide hideous hideout hides
hiding high higher highest highlight highlights highly highway highways hijack hijacked hijacking hike hiking hilarious hill hillbilly hills hillside
him himself hind hinges hint hints hip hippie hippies hippo hips hire hired hires hiring his hisself hissing historic historical historically
histories history hit hitch hitched hitchhiking hitherto hits hitter hitting hives ho hoax hobbies hobby hobo hock hockey hog hogs hoist hold holder
holding holdings holds holdup hole holed holes holiday holidays holler hollering holster holy homage hombre home homeboy homecoming homeland homeless
homemade homeowner homeroom homes homesick homestead hometown homework homey homicidal homicide homicides homie homies homing homo homosexual
homosexuals hon honest honestly honesty honey honeymoon honk honking honks honky honorable honorary honored honoring honors honour honourable
honoured honours hoo hood hoodlum hoodlums hoods hoof hook hooked hooker hookers hooking hooks hoop hoops hoot hooters hooves hop hoped hopeful
hopefully hopeless hopelessly hopes hoping hopped hopping horde horizon horizons horizontal hormone hormones horn horns horny horoscope horrible
horribly horrid horrific horrified horrifying horror horrors hors horse horseback horsepower horses horseshit hos hose hoses hospital hospitality
hospitalized hospitals host hostage hostages hostess hostile hostiles hostility hosting hosts hot hotel hotels hotline hots hotshot hotter hottest
hottie hound hounds hour hours house household housekeeper housekeeping houses housewife housework housing hover hovering how however howl howling
howls hubba huddle huff hug huge hugged hugging hugs huh hula hull hum human humane humanitarian humanity humanly humans humble humbly humidity
humiliate humiliated humiliating humiliation humility humming humor humorous humour hump humping hums hunch hundred hundreds hung hunger hungry hunk
hunt hunted hunters hunting hunts hurl hurricane hurried hurry hurrying hurt hurtful hurting hurts husband husbands hussy hustle hustler hustling hut
huts hybrid hydraulic hydrogen hyena hygiene hymn hype hypnosis hypnotic hypnotized hypocrisy hypocrite hypocrites hypocritical hypothetical
hypothetically hysteria hysterical ice iceberg icebox iced icing icky icon icy idea ideal ideals ideas identical identification identified identify
identifying identities identity idiot idiotic idiots idle idol if ignition ignorance ignorant ignore ignored ignoring ii ill illegal illegally
illegitimate illness illusion illusions illustrious im image imagery images imaginary imagination imaginative imagine imagined imaging imagining
imbecile imitate imitating imitation immature immediate immediately immense immensely immigrant immigrants immigration imminent immoral immortal
immortality immune immunity impact impatient impeccable impending imperative imperial impersonating impertinent impetuous implant implanted implants
implement implicate implicated implications implied implies imply implying impolite import importance important importantly imported impose imposed
impossible impostor impotent impound impress impressed impression impressions impressive imprint imprisoned imprisonment improper improve improved
improvement improvements improving improvise impulse impulses impulsive in inability inadequate inadvertently inappropriate inbound incapable incense
incentive inch inches incident incidents incision inclined include included includes including income incompetence incompetent incomplete
inconsiderate inconsistent inconvenience inconvenient incorrect increase increased increases increasing increasingly incredible incredibly
incriminating indebted indecent indeed indefinitely independence independent indestructible index indicate indicated indicates indicating indication
indications indicted indictment indifference indifferent indigenous indigestion indisposed individual individually individuals indoor indoors induce
induced indulge industrial industry inevitable inevitably inexperienced infamous infant infantry infants infect infected infection infectious
inferior infernal infidel infidelity infiltrate infiltrated infinite infinity infirmary inflict inflicted influence influenced influences influential
info inform informal informant informants information informed informer informing infrared infrastructure infuser ing ingenious ingredient
ingredients inhabitants inhabited inhale inhaler inherit inheritance inherited inhibitor inhuman initial initially initials initiate initiated
initiation initiative inject injected injection injections injunction injured injuries injury injustice ink inland inmate inmates inn inner inning
innocence innocent innocents input inquire inquiries inquiry insane insanely insanity inscription insect insects insecure insecurity insensitive
insert inserted inside insiders insides insight insignificant insist insisted insisting insists insolent insomnia inspect inspection inspiration
inspirational inspire inspired inspires inspiring install installation installed installing instance instant instantly instead instinct instincts
institute institution institutions instruct instructed instruction instructions instructor instrument instrumental instruments insubordination
insufficient insulin insult insulted insulting insults insurance insure insured intact intake integrated integrity intel intellect intellectual
intelligence intelligent intend intended intends intense intensely intensity intensive intent intention intentional intentionally intentions interact
interaction intercept intercepted intercom intercourse interest interested interesting interests interface interfere interfered interference
interfering interior intermission intern internal internally international internet interns internship interpret interpretation interpreted
interpreter interrogate interrogating interrogation interrupt interrupted interrupting interruption interruptions intersection interstate intervals
intervene intervention interview interviewed interviewing interviews intestines intimacy intimate intimately intimidate intimidated intimidating into
intolerable intrigue intrigued intriguing intro introduce introduced introducing introduction introductions intrude intruder intruders intruding
intrusion intubate intuition invade invaded invaders invading invalid invaluable invasion invasive invent invented inventing invention inventions
inventor inventory invest invested investigate investigated investigating investigation investigations investigative investigator investigators
investing investment investments investor investors invincible invisible invitation invitations invite invited invites inviting involve involved
involvement involves involving iodine iron ironic ironically ironing irons irony irrational irregular irrelevant irresistible irresponsible irritable
irritated irritating is island islands isle isn isolate isolated isolation issue issued issues it itch itches itching itchy item items itinerary its
itself ivory jab jackass jacked jacket jackets jackpot jacks jail jailhouse jam jammed jamming jams janitor jar jars java jaw jaws jazz jealous
jealousy jeans jeep jelly jellyfish jeopardize jeopardy jerk jerking jerks jerky jest jester jet jets jewel jewellery jewelry jewels jiffy jig jiggle
jingle jinx jitters jive job jobs jockey jocks jog jogging join joined joining joins joint joints joke joker jokes joking jolly jolt journal
journalism journalist journalists journals journey journeyed joust joyful joyous joys judge judged judgement judges judging judgment judgmental
judgments judicial jug juggle juggling jugs jugular juice juices juicy jukebox jumbo jump jumped jumper jumping jumps jumpy jungle junk junkie
junkies junkyard juries jurisdiction juror jurors jury just justice justified justify juvenile kamikaze kangaroo karaoke karate karma keel keen keep
keeper keepers keeping keeps keg kennel kept kerosene ketchup kettle key keyboard keys kick kicked kicker kicking kicks kid kiddie kiddies kidding
kiddo kidnap kidnapped kidnapper kidnappers kidnapping kidney kidneys kids kill killed killer killers killing killings kills kilo kilometers kilos
kimono kin kind kinda kinder kindergarten kindest kindly kindness kinds king kingdom kings kinky kiss kissed kisser kisses kissing kitchen kite
kitten kittens km knack knee kneel kneeling knees knew knickers knife knit knitting knives knob knock knocked knocking knockout knocks knot knots
know knowing knowledge known knows knuckle knucklehead knuckles kosher kung la lab label labeled labels labor laboratory labour labs lac lace laced
laceration lacerations lack lacked lacking lacks lad ladder laddie ladies lads lady lag lagoon laid lair lake lakes lamb lambs lame lamp lamps lan
land landed landfill landing landings landlady landlord landmark lands landscape landscaping lanes language languages lantern lap laps lapse laptop
larceny lard large largely larger largest lark larynx lasagna laser lasers lash lass last lasted lasting lasts latch late lately later lateral latest
latex latitude latrine latte latter laugh laughed laughing laughs laughter launch launched launching laundering laundry lava lavender law lawful
lawfully lawman lawn lawns laws lawsuit lawsuits lawyer lawyers lay layaway layer layers laying layout lays lazy lbs lead leader leaders leadership
leading leads leaf league leagues leak leaked leaking leaks leaky lean leaned leaning leans leap leaping leaps learn learned learner learning learns
learnt lease leased leash least leather leave leavers leaves leaving lecture lectures lecturing led ledge ledger leech leeches left leftists leftover
leftovers leftwinger leg legacy legal legally legend legendary legends legit legitimate legs leisure lemon lemonade lemons lend lending length
lengths lens lenses lent leopard leper leprechaun lesbian lesbians less lesser lesson lessons lest let lethal lets letter letters letting lettuce
leukemia level levels lever leverage lewd liability liable liaison liar liars libel liberal liberalism liberate liberated liberation liberties
liberty libido librarian library lice licence license licensed lick licked licking lid lidocaine lie lied liege lies lieu lieutenants life lifeboat
lifeguard lifeless lifelong lifesaver lifestyle lifetime lift lifted lifting lifts light lighted lighten lighter lighthouse lighting lightly
lightning lights lightweight like liked likelihood likely likeness likes liking lilies limb limbo limbs lime limit limitations limited limits limo
limousine limp limping line lined linen liner lines lineup linger lingerie lingo lining link linked linking links lint lion lions lip lips lipstick
liquid liquor list listed listen listened listener listeners listening listens listing lists lit liter literal literally literary literature liters
lithium litigation litter little live lived livelihood lively liver livery lives livestock living lizard lizards ll llama lm ln load loaded loading
loads loaf loan loaned loans loathe lobby lobe lobotomy lobster lobsters local locally locals locate located locating location locations lock locked
locker lockers locket locking locks lockup loco lodge lodged loft log logged logic logical logo logs loins loitering lollipop lone loneliness lonely
loner lonesome long longed longer longest longing loo look looked looking lookout looks looky loon loony loop loops loose loosen loot looting lords
lose loser losers loses losing loss losses lost lot lotion lots lottery lotto loud louder loudly lounge louse lousy lovable love lovebirds loved
loveliest lovely lovemaking lover lovers loves loving low lowa lowdown lower lowered lowering lowest lowlife lowly loyal loyalists loyalty ls luau
lucid luck luckiest lucky lucrative ludicrous lug luggage lull lullaby lumber lump lumps lunar lunatic lunatics lunch luncheon lunches lunchtime lung
lungs lure lured lurking luscious lush lust luxurious luxury lying lyric lyrics ma macaroni machine machinery machines macho mackerel mad madam made
madhouse madly madman madness mag magazine magazines maggot maggots magic magical magically magician magistrate magnet magnetic magnificent magnitude
mahjong maid maiden maids mail mailbox mailed mailing mailman main mainframe mainland mainly mainstream maintain maintained maintaining maintains
maintenance majority majors make makeover maker makers makes makeup making malaria male males malfunction malice malicious malignant mall malls
malpractice malt mambo mammal mammals man manage managed management manager managers manages managing mandate mandatory maneuver maneuvers mango
mangy manhood manhunt maniac maniacs manic manicure manifest manipulate manipulated manipulating manipulation manipulative mankind manly manned
mannequin manner manners mano manor manpower mansion manslaughter mantle manual manually manufacture manufactured manufacturer manufacturing manure
manuscript many map maple maps marathon marble marbles march marched marches marching mare margarita margaritas margin marijuana marital marked
marker markers market marketing marketplace markets marking markings marks marksman maroon marriage marriages married marries marrow marry marrying
marshals marshmallow marshmallows martial martini martinis martyr marvel marvellous marvelous mas mascara mascot masculine mashed mask masked masks
masquerade mass massacre massage massages masses masseuse massive mast master mastered mastermind masterpiece masters masturbate masturbating
masturbation mat match matched matches matching mate mater material materials maternal maternity mates matey math mathematical mathematics matinee
mating matrimony mats matter mattered matters mattress mattresses mature maturity maximum may maybe mayhem mayonnaise mayor maze me meadow meal meals
mean meaner meanest meaning meaningful meaningless means meant meantime meanwhile measles measly measure measured measurements measures measuring
meat meatball meatballs meatloaf mechanic mechanical mechanics mechanism med medal medallion medals meddle meddling media medic medical medically
medication medications medicine medicines medics medieval mediocre meditation medium meds meek meet meeting meetings meets melancholy mellow
melodramatic melody melon melons melt meltdown melted melting melts mem member members membership membrane memento memo memoirs memorable memories
memorize memorized memory men menace mend menopause mental mentality mentally mention mentioned mentioning mentions mentor menu menus mercenaries
mercenary merchandise merchant merchants merciful merciless mercy mere merely merge merger merit merits mermaid merrier merrily mess message messages
messed messenger messes messin messing messy met metabolism metal metallic metals metaphor meteor meter meters meth methane method methods metres mi
mic mice microchip microfilm microphone microscope microscopic microwave mid middle midget midgets midnight midst midterm might mighty migraine mil
milady mild mildly mile mileage military militia milk milking mill millennium milligrams millimeter million millionaire millionaires millions milord
mime mind minded minding mindless minds mine miner mineral minerals miners mines mingle mini miniature minimal minimize minimum mining minions
minister ministers minivan mink minor minority minors mint mints minus minute minutes miracle miracles miraculous mirage mirror mirrors miscarriage
mischief misdemeanor miserable miserably misery misfortune misguided misjudged misplaced missed misses missile missiles missing mission missionary
missions missus mist mistake mistaken mistakes mister mistletoe mistook mistress mistrial misty misunderstand misunderstanding misunderstood mite
mitt mitts mitzvah mix mixed mixer mixing mixture moan moaning moans moat mob mobile mocha mock mockery mocking mode model modeling models modem
moderate moderates modern modest modesty modified module moi moist moisture mojo mold mole molecular molecules molested molten moment momentarily
momentary moments momentum moms mon monastery money monitor monitored monitoring monitors monk monkey monkeys monks monologue monoxide monster
monsters monstrous montage month monthly months monument mood moods moody moon moonlight moons moor moors moose moot mop moping moral morale morality
morally morals morbid more moreover morgue morning mornings moron moronic morons morphine mortal mortality mortals mortar mortars mortgage mortuary
mosque mosquito mosquitoes most mostly motel motels moth mother motherfucker motherfuckers motherfucking motherhood mothers motion motions motivated
motivation motive motives motor motorcade motorcycle motorcycles motto mound mountain mountains mounted mounting mourn mourning mouse mousse
moustache mouth mouthful mouths move moved movement movements movers moves movie movies moving mow mower much muck mud muddy muffin muffins muffled
mug mugged muggers mugging mugs mule mules multiple multiply mumbling mumbo mumps municipal munitions murder murdered murderer murderers murdering
murderous murders murmuring muscle muscles muscular muse museum museums mush mushroom mushrooms mushy music musical musicals musician musicians
musketeers must mustache mustard muster mutant mutants mutation mute mutilated mutiny mutt muttering mutual mutually muzzle my myself mysteries
mysterious mysteriously mystery mystic mystical myth mythology myths na nag nagging nail nailed nails naive naked name named nameless names naming
nanny nap napalm napkin napkins napping narc narcotics narrow narrowed narrows nasal nasty nation national nationalism nationals nations nationwide
native natives natural naturally nature naughty nausea nauseous naval navel navigate navigation navigator nd ne near nearby nearer nearest nearly
neat neatly necessarily necessary necessity neck necklace necks necktie need needed needing needle needles needn needs needy negative negatives
neglect neglected negligence negotiate negotiated negotiating negotiation negotiations negotiator neighbor neighborhood neighbors neighbour
neighbourhood neighbours neither neon nephew nephews nerd nerds nerve nerves nervous nest net nets network networks neural neurological neurotic
neutral neutralize never nevertheless new newborn newcomer newest newfound newly newlyweds news newspaper newspaperman newspapers next ni nibble nice
nicely nicer nicest nicked nickel nickels nickname nicotine niece nifty nigga niggas nigger niggers night nightcap nightclub nightclubs nightfall
nightgown nightly nightmare nightmares nights nighttime nine nineteen ninety ninja ninth nip nipple nipples nitrate nitro nitrogen nitwit no nobility
noble nobles nobody nocturnal nod noise noises noisy nominated nomination non none nonetheless nonsense nonstop noodle noodles noon noose nope nor
normal normally northeast northern northwest nose noses nostrils nosy not notch note notebook notebooks noted notes nothing notice noticed notices
noticing notified notify notion notions notorious nourishment novel novelist novels novelty now nowadays nowhere nuclear nude nudge nudity nugget
nuggets nuisance nuke nukes numb number numbered numbers numerous nun nuns nurse nursery nurses nursing nut nutcase nuts nutty nylon nylons oak oars
oasis oath oatmeal oats obedience obedient obey obeyed obituary object objection objections objective objectives objects obligated obligation
obligations oblige obliged oblivion obnoxious obscene obscure observant observation observations observe observed observer observers observing
obsessed obsessing obsession obsessive obsolete obstacle obstacles obstruction obtain obtained obvious obviously occasion occasional occasionally
occasions occult occupation occupational occupied occupy occur occurred occurrence occurs ocean oceans octopus odd oddly odds odor oeuvres of off
offence offend offended offender offenders offending offends offense offensive offer offered offering offers office officer officers offices official
officially officials offshore offspring often ogre oh oil oils ointment okay ol old older oldest olives omelet omelette omen ominous on onboard once
one ones oneself ongoing onion onions online only onstage onto op open opened opener opening openings openly opens opera operate operated operates
operating operation operational operations operative operatives operator operators opinion opinions opium opponent opponents opportunities
opportunity oppose opposed opposing opposite opposition oppressed oppression ops optical optimism optimist optimistic option optional options or ora
oral orange oranges orb orbit orbital orchard orchestra orchid orchids ordeal order ordered ordering orderly orders ordinance ordinary ore organ
organic organisation organised organism organization organizations organize organized organizing organs orgasm orgasms orgy orientation origin
original originally originals originated origins ornament ornery orphan orphanage orphans os ot other others otherwise ought ounce ounces our ours
ourselves ousts out outbreak outburst outcast outcome outdone outdoor outdoors outer outfit outfits outgoing outlaw outlaws outlet outline outlive
outlook outnumbered outpost output outrage outraged outrageous outright outrun outs outside outsider outsiders outstanding outta outward oven over
overall overboard overcoat overcome overdo overdose overdue overhead overheard overload overlook overlooked overlooking overly overnight overrated
overreact overreacted overreacting override overrun overseas oversee oversight overslept overthrow overtime overture overweight overwhelmed
overwhelming owe owed owes owing owl owls own owned owner owners ownership owning owns ox oxide oxygen oyster oysters ozone pace paces pacing pack
package packages packed packet packing packs pact pad padded paddle paddles pads pagan page pageant paged pager pages paid pain painful painfully
painkillers painless pains paint painted painter painters painting paintings paints pair pairs pajama pajamas pal palace pale palm palms palp pals
pamphlet pan pancake pancakes panda panel panels panic panicked panicking panicky pans pansy panties panting pantry pants pantyhose pap papaya paper
papers paperwork par para parachute parade parading paradise paradox paragraph parakeet parallel paralysis paralyzed paramedic paramedics parameters
paranoia paranoid paranormal parasite parasites parcel parched pardner pardon parent parental parenting parents parish park parked parking parks
parliament parlor parlour parole parrot part parted partial partially participate participated participating participation particle particles
particular particularly particulars parties parting partly partner partners partnership parts party partying pas pass passage passages passageway
passed passenger passengers passes passing passion passionate passionately passions passive passport passports password past pasta paste pastry
pasture pastures patch patched patches patching patent path pathetic pathological pathology paths pathway patient patients patio patriot patriotic
patriotism patriots patrol patrolman patrols patron patronize patronizing pattern patterns pause pavement paw pawn paws pay payback paycheck payday
paying payment payments payoff payroll pays pea peace peaceful peacefully peach peaches peak peaked peaks peanut peanuts pear pearls peas peasant
peasants pebble peck pecker peculiar pedal peddle peddling pedestal pedestrian pediatric pediatrician pedophile pee peed peeing peek peeking peel
peeled peeling peep peeping peer peers pegged pellet pelvic pelvis pen penal penalty penance pencil pencils pending penetrate penetrated penetrating
penetration penguin penguins penicillin peninsula penis penitentiary pennies penniless pens pension penthouse people peoples pep pepper peppermint
pepperoni peppers per perceive perceived percent percentage perception perceptive perfect perfected perfection perfectly perform performance
performances performed performer performers performing perfume perhaps peril perimeter period periods periscope perish perjury perk perks perky
permanent permanently permission permit permits permitted peroxide perp perpetrator perpetual persecuted persecution persist persistent person
persona personal personalities personality personally personnel persons perspective persuade persuaded persuasion persuasive pertinent perv perverse
pervert perverted perverts pesos pest pet petals petition petrified petrol petroleum pets petting petty pharmaceutical pharmaceuticals pharmacist
pharmacy phase phat phenomena phenomenal phenomenon philosopher philosophical philosophy phone phoned phones phoney phoning phonograph phony photo
photograph photographed photographer photographers photographic photographs photography photos phrase phrases physical physically physician
physicians physicist physics pi pianist piano pick picked picket pickin picking pickle pickled pickles picks pickup picky picnic picture pictured
pictures picturing pie piece pieces pier pierced piercing pies pig pigeon pigeons piggy piggyback pigs pile piled piles pilgrim pilgrimage pilgrims
piling pill pillar pillow pillows pills pilot pilots pimp pimping pimple pimples pimps pin pinball pinch pinched pinching pine pineapple pines pink
pinkie pinned pinpoint pins pint pints pioneer pioneers pipe pipeline pipes pips piranha pirate pirates piss pissed pisses pissing pistol pistols
piston pit pitch pitched pitcher pitches pitching pitiful pits pity pizza pizzas place placed placement places placing plague plagued plaid plain
plainly plains plaintiff plan plane planes planet planetary planets plank planned planner planning plans plant plantation planted planting plants
plaque plasma plaster plastered plastic plate plates platform platinum platonic platoon platter plausible play playback played player players playful
playground playing playmate playoffs plays playwright plea plead pleaded pleading pleasant please pleased pleases pleasing pleasure pleasures pledge
pledged plenty pliers plight plot plots plotters plotting plow ploy pluck plucked plug plugged plugs plum plumb plumber plumbing plump plunge plus
plutonium pm pneumonia poached poachers pocket pocketbook pockets pod podium pods poem poems poet poetic poetry poets point pointed pointer pointers
pointing pointless points pointy poise poised poison poisoned poisoning poisonous poisons poke poked poker poking polar pole poles police policeman
policemen policies policy polish polished polishing polite politely political politically politician politicians politics polka poll pollen polls
pollsters pollution polo polyester polygraph pompous pond ponder ponies pony poo pooch poodle poof pool pools poop pooped poor poorer poorly popcorn
popped popping pops popular popularity populated population populism por porcelain porch pores pork porn porno pornographic pornography port portable
portal portals portfolio portion portrait portraits ports pose posed poses posh posing position positions positive positively posse possess possessed
possesses possession possessions possessive possibilities possibility possible possibly possum post postal postcard postcards posted poster posters
postman postmortem postpone postponed posts posture pot potassium potato potatoes potent potential potentially potion potions pots pottery potty
pouch pounce pound pounding pounds pour poured pouring pours pout poverty powder powdered power powered powerful powerless powers pox practical
practically practice practiced practices practicing practise practising prairie praise praised prank pray prayed prayer prayers praying preach
preacher preaching precaution precautions precedent precinct precious precise precisely precision predator predators predicament predict predictable
predicted prediction prefer preference preferred prefers pregnancy pregnant prehistoric prejudice prejudiced preliminary premature premeditated
premier premiere premise premises premium premonition preoccupied prep preparation preparations prepare prepared preparing preposterous prepped
prepping prerogative preschool prescribe prescribed prescription prescriptions presence present presentation presented presenting presently presents
preservation preserve preserved presidency presidential presidents presiding press pressed presses pressing pressure pressures pressuring prestige
prestigious presumably presume presumed presumptuous pretend pretended pretender pretending pretends pretentious pretext prettier prettiest pretty
pretzel pretzels prevail prevent prevented preventing prevents preview previous previously prey price priceless prices prick pricks pride priest
priestess priests prima primal primarily primary prime primitive princes princess princesses principal principle principles print printed printer
printing prints prior priorities priority priors prison prisoner prisoners prisons privacy private privately privilege privileged privileges privy
prize prizes pro probability probable probably probation probe problem problems procedure procedures proceed proceeded proceeding proceedings
proceeds process processed processes processing procession proclamation prodigal prodigy produce produced producer producers produces producing
product production productive products profession professional professionally professionals professors profile profiling profit profitable profits
profound profoundly program programme programmed programmer programming programs progress progressive prohibited project projected projecting
projection projections projector projects prolonged prom prominent promise promised promises promising promote promoted promoting promotion
promotions prompt promptly prone pronounce pronounced pronto proof prop propaganda propeller proper properly properties property prophecies prophecy
prophets proportion proportions proposal proposals propose proposed proposing proposition proprietor props propulsion pros prosecute prosecuted
prosecuting prosecution prosecutor prosecutors prospect prospective prospects prosper prosperity prosperous prostate prostitute prostitutes
prostitution protect protected protecting protection protective protector protects protein protest protesting protests protocol protocols prototype
proud proudly prove proved proven proverb proves provide provided provider provides providing province proving provisions provocative provoke
provoked prowl proximity prude prudent prune pry prying psych psyche psyched psychiatric psychiatrist psychiatrists psychiatry psychic psycho
psychological psychologically psychologist psychology psychopath psychosis psychotic pub puberty pubic public publication publicist publicity
publicly publish published publisher publishers publishing puck pudding puddle puff puffs puffy puke puking pull pulled pulling pulls pulmonary pulp
pulse pump pumped pumping pumpkin pumps pun punch punched punches punching punctual puncture pundits punish punished punishing punishment punk punks
puny pup pupil pupils puppet puppets puppies puppy purchase purchased pure purely purgatory purge purity purple purpose purposely purposes purse
pursue pursued pursuing pursuit push pushed pusher pushes pushing pushover pushups pushy puss pussies pussy pussycat put puts putt putter putting
putz puzzle puzzled puzzles pyjamas pyramid pyramids python quack quad quadrant quail quaint quake qualifications qualified qualifies qualify
qualities quality quantity quantum quarantine quarrel quarry quart quarter quarterback quarters quartet que queasy queen queer quest question
questionable questioned questioning questions queue quick quicker quickest quickly quicksand quid quiet quieter quietly quit quite quits quitter
quitting quiz quo quota quote quoted quotes quoting rabbi rabbit rabbits rabid rabies raccoon race raced racehorse racer racers races racetrack
racial racing racism racist rack racket racquetball radiant radiation radiator radical radio radioactive radios radium radius raffle raft rag rage
ragged raggedy raging rags raid raided raids rail railing railroad railway rain rainbow raincoat rained raining rains rainy raise raised raises
raisin raising raisins rake rally ram rambling ramp ran ranch random randomly rang range rank ranking ranks ransom rap rape raped rapid rapidly
raping rapist rapper rare rarely rascal rash raspberry rat rate rated rates rather rating ratings ratio ration rational rationally rations rats
ratted rattle rattled rattlesnake rattling rave ravine raving ravishing raw rays razor rd re reach reached reaches reaching react reacted reacting
reaction reactions reactor reactors read reader readers readily readiness reading readings reads ready real realise realised realistic realities
reality realize realized realizes realizing really realm realtor reap reaper rear rearrange reason reasonable reasonably reasoning reasons reassigned
reassuring rebel rebellion rebels reborn rebound rebuffs rebuild rebuilding rebuilt rebuts rec recall recalled receipt receipts receive received
receiver receives receiving recent recently reception receptionist receptive recess recharge recipe recipes recipient recital recite reckless reckon
reckoning reclaim recognise recognised recognition recognize recognized recognizes recollection recommend recommendation recommendations recommended
recommending recon reconcile reconnaissance reconsider reconstruct reconstruction record recorded recorder recording recordings records recover
recovered recovering recovery recreation recruit recruited recruiting recruits recurring recycling red redeem redemption redhead redneck redo reduce
reduced reduction redundant reef reeks reel ref refer referee reference references referred referring refers refill refined reflect reflected
reflection reflects reflex reflexes reform reformed refrain refresh refreshing refreshments refrigerator refuge refugee refugees refund refusal
refuse refused refuses refusing regain regained regal regard regarded regarding regardless regards regime regiment regimental region regional regions
register registered registration registry regret regrets regretted regroup regular regularly regulars regulation regulations rehab rehabilitation
rehearsal rehearsals rehearse rehearsed rehearsing reign reincarnation reindeer reinforced reinforcements reins reinstated reject rejected rejecting
rejection rejects rejoice rejoin relate related relating relation relations relationship relationships relative relatively relatives relax relaxation
relaxed relaxing relay release released releases releasing relentless relevance relevant reliable relic relief relieve relieved relieving religion
religious relish relive reload relocate reluctant rely relying remain remainder remained remainers remaining remains remark remarkable remarkably
remarks remarried rematch remedy remember remembered remembering remembers remind reminded reminder reminding reminds remorse remote remotely removal
remove removed removes removing renal render rendered rendezvous renegade renew renewed renounce renowned rent rental rented renting rents reopen rep
repair repaired repairs repay repeat repeated repeatedly repeating repeats repent repercussions rephrase replace replaced replacement replacements
replacing replay replica replied reply replying report reported reporter reporters reporting reports represent representation representative
representatives represented representing represents repressed reproduce reproduction reptile repulsive reputation request requested requesting
requests require required requirement requirements requires requiring requisition reschedule rescue rescued rescuing research researchers researching
resemblance resemble resembles resent resentment reservation reservations reserve reserved reserves reservoir reset reside residence residency
resident residential residents residual residue resign resignation resigned resigning resist resistance resisted resisting resolution resolve
resolved resort resource resourceful resources respect respectable respected respectful respectfully respecting respects respiration respiratory
respond responded responding responds response responses responsibilities responsibility responsible rest restaurant restaurants rested resting
restless restore restored restrain restrained restraining restraint restraints restricted restrictions restroom rests result resulted resulting
results resume resumes resurrection retail retain retained retainer retaliate retard retarded rethink retire retired retirement retiring retract
retreat retribution retrieval retrieve retro return returned returning returns reunion reunited reveal revealed revealing reveals revelation revenge
revenue reverence reversal reverse reversed review reviewed reviewing reviews revised revival revive revoir revoked revolt revolting revolution
revolutionary revolver reward rewarded rewarding rewards rewind rewrite rhino rhubarb rhyme rhymes rhythm rib ribbon ribbons ribs rice richer riches
richest rid riddance ridden riddle riddles ride rider riders rides ridge ridicule ridiculous riding rifle rifles rift rig rigged rigging right
righteous righteousness rightful rightfully rightly rights rightwinger righty rigid riled rim ring ringer ringing rings rink rinse riot riots rip
ripe ripped ripping ripple rips rise risen rises rising risk risked risking risks risky rite rites ritual rituals rival rivals river roach roaches
road roadblock roadblocks roads roam roaming roar roaring roars roast roasted robbed robber robberies robbers robbery robbing robe robes robot robots
rock rocked rocker rocket rockets rocking rocks rode rodent rodeo rods rogue role roles roll rolled roller rollers rolling rolls rom romance romantic
romantically roof roofs rooftop rookie rookies room roommate roommates rooms rooster root rooting roots rope ropes rosary roses roster rot rotate
rotating rotation rotten rotting rough roughly roulette round rounded rounding rounds roundup route routes routine routines row rowing rows royal
royalty rub rubbed rubber rubbers rubbing rubbish rubble rubs ruckus rudder rude rug rugged rugs ruin ruined ruining ruins rule ruled ruler rules
ruling rum rumba rumble rumbling rummy rumor rumored rumors rumour rumours rump run runaway rundown rung runner runners running runny runs runt
runway rupture ruptured rural ruse rush rushed rushes rushing rust rustle rustling rut ruthless rye sabotage sac sack sacked sacks sacred sacrifice
sacrificed sacrifices sacrificing sad saddest saddle saddled sadist sadistic sadly sadness safari safe safely safer safest safety sage sahib said
sail sailboat sailed sailing sailor sailors sails saints sake sakes salad salads salami salary sale sales salesman salesmen saline saliva salmon
salon saloon salsa salt salts salty salute salvage salvation same sample samples samurai sanctioned sanctity sanctuary sand sandals sandwich
sandwiches sane sang sanitarium sanitation sanity sank sap sapphire sarcasm sarcastic sardines sash sat satanic satchel satellite satellites satin
satisfaction satisfactory satisfied satisfy satisfying sauce saucer saucers saucy sauna sausage sausages savage savages save saved saves saving
savings savior saviour saw sax saxophone say saying says scale scales scalp scalpel scam scan scandal scanned scanner scanners scanning scans
scapegoat scar scarce scarcely scare scarecrow scared scares scarf scarier scaring scarred scars scary scatter scattered scenario scenarios scene
scenery scenes scent schedule scheduled schedules scheduling schematic schematics scheme schemes schizophrenia schizophrenic schmuck scholar
scholarship scholarships school schoolboy schoolgirl schoolhouse schooling schools schoolteacher science scientific scientifically scientist
scientists scissors scoffs scold scoop scoot scooter scope score scored scores scoring scorn scorpion scorpions scoundrel scourge scout scouting
scouts scram scramble scrambled scrap scrapbook scrape scraped scraping scraps scratch scratched scratches scratching scrawny scream screamed
screaming screams screeching screen screening screenplay screens screw screwball screwdriver screwed screwing screws screwy script scripts scripture
scroll scrolls scrub scrubbed scrubbing scrutiny scuba sculpture scum scumbag scumbags scurvy se sea seaboard seafood seagull seagulls seal sealed
seals seaman seams search searched searches searching seas seasick season seasons seat seated seating seats seaweed sec second secondary seconds
secrecy secret secretaries secretary secretive secretly secrets section sections sector secure secured securing securities security sedan sedate
sedated sedation sedative seduce seduced see seed seeds seeing seek seeking seeks seem seemed seemingly seems seen sees segment seize seized seizure
seizures seldom select selected selection selective self selfish selfless sell seller selling sells selves semen semester semi seminar senators send
sending sends senile senior seniority seniors sensation sensational sense sensed senseless senses sensible sensing sensitive sensitivity sensor
sensors sensory sensual sent sentence sentenced sentences sentencing sentiment sentimental sentiments sentry separate separated separately separates
separating separation septic sequel sequence sera serenade serene serenity serial series serious seriously seriousness sermon serpent serum servant
servants serve served server servers serves service services serving sesame session sessions set setback sets setting settle settled settlement
settlers settles settling setup seven seventeen seventh seventy sever several severance severe severed severely sew sewage sewed sewer sewers sewing
sewn sex sexiest sexist sexual sexuality sexually sexy shabby shack shade shades shadow shadows shadowy shady shaft shag shake shaken shaker shakes
shaking shaky shall shallow shalt sham shaman shame shameful shameless shampoo shan shank shape shaped shapes share shared shares sharing shark
sharks sharp sharpen sharper shatter shattered shave shaved shaving shawl she shed sheep sheer sheet sheets sheik shelf shell shelling shells shelter
shelters shelves shenanigans sheriffs shield shields shift shifted shifting shifts shilling shillings shimmy shindig shine shines shining shiny ship
shipment shipped shipping ships shirt shirts shit shite shithead shitload shits shitting shitty shiver shivering shock shocked shocking shocks shoe
shoes shook shoot shooter shooters shooting shoots shop shoplifting shoppers shopping shops shores short shortage shortcut shorter shortest shortly
shorts shot shotgun shots should shoulder shoulders shouldn shout shouted shouting shouts shove shoved shovel shovels shoving show showdown showed
shower showered showers showing shown shows showtime shrapnel shred shredded shreds shrewd shrieks shrimp shrine shrink shrinking shrinks shrunk
shudder shuffle shush shut shutdown shuts shutter shutters shutting shuttle shy siblings sick sicker sickness sicko side sideburns sidekick sidelines
sides sideshow sidewalk sideways siding siege sigh sighing sighs sight sighted sighting sightings sights sightseeing sign signal signals signature
signatures signed significance significant signing signs silence silent silently silk silly silver silverware similar similarities simmer simple
simpler simplest simplicity simply simulate simulation simultaneously sin since sincere sincerely sincerity sinful sing singer singers singing single
singles sings singular singularity sinister sink sinking sinks sinned sinner sinners sins sinus sip sipping sir sire siren sirens sirree sirs sis
sister sisters sit sitcom site sites sits sitter sitting situation situations six sixes sixteen sixth sixty size sizes skate skateboard skater
skaters skates skating skeleton skeletons skeptical sketch sketches sketchy ski skid skies skiing skill skilled skillet skills skin skinned skinny
skins skip skipped skipping skirt skirts skis skull skulls skunk sky slab slack slacks slain slam slammed slammer slamming slams slander slang slant
slap slapped slapping slash slashed slate slaughter slaughtered slaughterhouse slave slavery slaves slay slayer sleazy sled sleep sleeper sleeping
sleepless sleepover sleeps sleepy sleeve sleeves sleigh slept slew slice sliced slices slick slid slide slides sliding slight slightest slightly
slime slimy sling slingshot slip slipped slipper slippers slippery slipping slips slipstream slit slob slogan slop slope slopes sloppy slot slots
slow slowed slower slowing slowly slows slug slugged slugger slugs slum slumber slump slut sluts slutty sly smack smacked small smaller smallest
smallpox smart smarter smartest smarts smash smashed smashing smear smeared smell smelled smelling smells smelly smile smiled smiles smiling smitten
smog smoke smoked smoker smokers smokes smoking smooth smoothly smother smothered smug smuggle smuggled smuggler smuggling smut snack snacks snag
snagged snail snails snake snakes snap snapped snapping snappy snaps snatch snatched sneak sneaked sneakers sneaking sneaks sneaky sneeze sneezed
sneezing sniff sniffing sniffs snip sniper snipers snitch snob snoop snooping snore snoring snort snot snotty snow snowball snowboarding snowed
snowing snowman snows snuck snuff snug snuggle so soak soaked soaking soap soar sob sobbing sober sobs soccer social socialism socialist socially
societies society sock socket socks sod soda sodas sodium sofa soft softball soften softer softly software soil solace solar sold soldier soldiers
sole solely solemn solemnly solid solitaire solitary solitude solo solution solutions solve solved solves solving some somebody someday somehow
someone someplace something sometime sometimes somewhat somewhere somewheres son sonar song songs sons soon sooner soot soothe soothing sophisticated
sophomore sorcerer sordid sore sores sorority sorrow sorrows sorry sort sorta sorted sorting sorts sought soul souls sound sounded sounding sounds
soup sour source sources southeast southern southwest souvenir souvenirs sovereign sow soy spa space spacecraft spaces spaceship spacious spades
spads spaghetti span spank spanked spanking spare spared spark sparkle sparkling spasm spat spatter spatula spawn speak speaker speakers speaking
speaks spear special specialist specialists specialize specializes specially specials specialty species specific specifically specifics specimen
specimens speck specs spectacle spectacular spectrum speculate speculation speech speeches speechless speed speeding speeds speedy spell spelled
spelling spells spend spender spending spends spent sperm sphere sphincter spic spice spices spicy spider spiders spies spiked spikes spill spilled
spilling spin spinach spinal spine spinning spins spiral spirit spirited spirits spiritual spiritually spit spite spits spitting splash splashing
spleen splendid splendor splinter split splits splitting spoil spoiled spoiling spoils spoke spoken spokesman sponge sponges sponsor sponsored
sponsors spontaneous spook spooked spooks spooky spoon spoons sport sporting sports spot spotless spotlight spots spotted spouse sprained spray
sprayed spraying spread spreading spreads spree spring springtime sprinkle sprouts spruce sprung spun spunk spur spurs spy spying squad squadron
squads square squared squares squash squat squaw squawk squawking squeak squeaking squeaky squeal squealing squeals squeeze squeezed squeezing squid
squirrel squirrels squirt stab stabbed stabbing stability stabilize stabilized stable stables stack stacked stacks stadium staff stag stage staged
stages staggering staging stain stained stains stair staircase stairs stairway stairwell stake staked stakeout stakes stale stalk stalked stalker
stalking stalks stall stalled stalling stallion stamina stamp stamped stampede stamps stance stand standard standards standby standing standpoint
stands staple star starboard starch stare stared stares staring starring stars starship start started starter starters starting startle startled
startling starts starvation starve starved starving stash stashed stat state stated statement statements stateside static stating station stationed
stationery stations statistically statistics stats statue statues stature status statute stay stayed staying stays steadily steady steak steaks steal
stealing steals stealth steam steamed steaming steel steep steer steering stem stench step stepfather stepmother stepped stepping steps stereo
sterile steroids stew steward stewardess stick sticker stickers sticking sticks stickup sticky stiff still stimulate stimulating stimulation sting
stings stingy stink stinker stinking stinks stinky stir stirred stirring stitches stock stockade stocked stockholders stocking stockings stocks stole
stolen stomach stomachs stomp stomping stone stoned stones stood stooge stool stoop stop stopped stopping stops storage store stored storeroom stores
stories stormed storms stormy story stove stow straight straighten straightened straightforward strain strained strains strand stranded strange
strangely stranger strangers strangest strangle strangled strangling strap strapped straps strategic strategists strategy straw strawberries
strawberry straws stray strays streak stream streams street streetcar streets strength strengthen strengths stress stressed stressful stretch
stretched stretcher stretching stricken strict strictly stride strife strike strikes striking string strings strip stripe striped stripes stripped
stripper strippers stripping strips strive stroke strokes stroll strolling strong stronger strongest strongly struck structural structure structures
struggle struggled struggling strung strut stubborn stuck stud student students studied studies studio studios study studying stuff stuffed stuffing
stuffy stumble stumbled stumbling stump stumped stun stung stunned stunning stunt stunts stupid stupidest stupidity sturdy stutter style styles
stylish sub subconscious subject subjected subjective subjects sublime submarine submarines submission submit submitted subpoena subs subscription
subsequent subsequently substance substances substantial substitute subtle suburban suburbs subway succeed succeeded success successful successfully
successor such suck sucked sucker suckers sucking sucks suction sudden suddenly sued suede suffer suffered suffering suffers suffice sufficient
sufficiently suffocate suffocated suffocating sugar suggest suggested suggesting suggestion suggestions suggests suicidal suicide suicides suing suit
suitable suitcase suitcases suite suited suites suitor suits sulfur sulking sultan sum summary summer summers summertime summit summon summoned
summons sums sun sundae sundown sung sunglasses sunk sunlight sunny sunrise sunset sunshine sunup super superb superficial superhero superheroes
superintendent superior superiority superiors supermarket supernatural superstar superstition superstitious supervise supervised supervision
supervisor supper supplement supplied supplier supplies supply support supported supporters supporting supportive supports suppose supposed
supposedly suppress supreme sure surely surf surface surfer surfers surfing surge surgeon surgeons surgery surgical surgically surpassed surplus
surprise surprised surprises surprising surprisingly surreal surrender surrendered surrogate surround surrounded surrounding surroundings
surveillance survey survival survive survived survives surviving survivor survivors susceptible sushi suspect suspected suspects suspend suspended
suspense suspension suspicion suspicions suspicious sustain suture sutures swab swallow swallowed swallowing swallows swam swamp swamped swans swap
swarm sway swear swearing swears sweat sweater sweaters sweating sweats sweatshirt sweaty sweep sweeping sweeps sweet sweeter sweetest sweetheart
sweethearts sweetie sweetness sweets swell swelling swells swept swift swiftly swim swimmer swimmers swimming swims swimsuit swine swing swinging
swings swipe swiped switch switchboard switched switches switching swollen swoop sword swords swordsman swore sworn swung symbol symbolic symbols
sympathetic sympathies sympathize sympathy symphony symptom symptoms sync syndicate syndrome synthetic syphilis syringe syrup system systems tab
table tables tablet tablets tabloid taboo tabs tack tackle tacky taco tacos tact tactic tactical tactics tag tagged tags tail tailed tailing tailor
tails tainted take taken takeoff takeout takeover takers takes takin taking tale talent talented talents tales talisman talk talked talker talking
talks tall taller tame tampered tampering tan tangible tangled tango tank tanker tanks tanning tap tape taped tapes taping tapped tapping taps tar
tardy target targeted targeting targets tart tarts task tasks taste tasted tasteful tastes tasting tasty tat tattoo tattooed tattoos taught tavern
tax taxes taxi taxpayers te tea teach teacher teachers teaches teaching teachings team teammates teams teamwork tear tearing tears tease teasing tech
technical technicality technically technician technicians technique techniques technologies technology tedious tee teen teenage teenager teenagers
teens teeny teeth telegram telegrams telegraph telephone telephoned telephones telescope television tell teller tellin telling tells temp temper
temperament temperature temperatures temple temples tempo temporal temporarily temporary tempt temptation tempted tempting ten tenant tenants tend
tendencies tendency tender tenderness tending tends tennis tenor tens tense tension tent tentacles tenth tents tenure tequila term terminal terminate
terminated termination termites terms terrace terrain terrible terribly terrific terrified terrifying territorial territories territory terror
terrorism terrorist terrorists terrors test testament tested testicle testicles testified testify testifying testimony testing testosterone tests
tetanus text textbook texture th than thank thanked thankful thanking thanks that thatcherism thaw the theater theaters theatre theatrical thee theft
their theirs them theme themes themselves then theoretical theories theory therapeutic therapist therapy there thereafter thereby therefore thermal
thermometer thermos thermostat these thesis they thick thicker thief thieves thieving thigh thighs thin thine thing things thingy think thinker
thinking thinks thinner third thirst thirsty thirteen thirty this thong thorns thorough thoroughly those thou though thought thoughtful thoughtless
thoughts thousand thousands thread threads threat threaten threatened threatening threatens threats three threes threesome threshold threw thrill
thrilled thriller thrilling thrills thrive thriving throat throats throbbing throne throttle through throughout throw throwing thrown throws thrust
thrusters thud thug thugs thumb thumbs thump thumping thunder thus thy tiara tick ticked ticker ticket tickets ticking tickle tickled tickles
ticklish ticks tide tides tidings tidy tie tied ties tiger tight tighten tighter tightly tights til tile tiles till tilt timber time timed timely
timer times timetable timid timing tin ting tingle tingling tiniest tinkles tiny tip tipped tipping tips tire tired tires tiresome tiring tissue
tissues tit titanium title titles tits titties titty to toad toast toasted toaster tobacco today toe toenails toes tofu together toilet toilets token
tokens told tolerance tolerant tolerate tolerated toll tomato tomatoes tomb tombs tomorrow ton tone tones tongue tongues tonic tonight tons tonsils
too took tool toolbox tools toot tooth toothache toothbrush toothpaste top topic topless tops topside tor torch torches tore torment torn tornado
torpedo torpedoes torso tortoise torture tortured torturing toryism toss tossed tossing total totaled totally tote touch touched touches touching
touchy tough tougher toughest toupee tour touring tourist tourists tournament tours tout tov tow toward towards towed towel towels tower towers town
towns townspeople tox toxic toy toying toys trace traced tracer traces tracing track tracked tracker tracking tracks tract traction tractor trade
traded trademark trader trades trading tradition traditional traditions traffic tragedy tragic tragically trail trailer trailing trails train trained
trainee trainer training trains trait traitor traitors traits trajectory tram tramp trampled tramps tranquilizer transaction transactions transcripts
transfer transferred transferring transfers transform transformation transformed transfusion transit transition translate translated translates
translating translation translator transmission transmissions transmit transmitted transmitter transmitting transparent transplant transponder
transport transportation transported transporter transporting transvestite trap trapeze trapped traps trash trashed trauma traumatic traumatized
travel traveled traveler travelers traveling travelled travelling travels tray trays treacherous treachery tread treason treasure treasurer treasures
treasury treat treated treating treatment treatments treats treaty tree trees tremble trembling tremendous trench trenches trend trespass trespassing
triad triage trial trials triangle tribal tribe tribes tribunal tribute trick tricked tricks tricky tried tries trifle trigger triggered triggers
trim trio trip triple triplets tripped tripping trips triumph triumphant trivial troll trolley trolls trombone troop trooper troopers troops trophies
trophy tropical trot trouble troubled troublemaker troubles troublesome troubling trough troupe trousers trout truce truck trucker trucks true truly
trumpet trunk trunks trust trusted trustees trusting trusts trustworthy trusty truth truthful truthfully truths try trying tryouts ts tu tub tuba
tube tubes tuck tucked tug tuition tulips tumble tumbling tummy tumor tumors tuna tune tuned tunes tuning tunnel tunnels turban turbulence turd turf
turkey turkeys turmoil turn turned turning turnip turnout turns turtles tush tutor tutoring tux tuxedo twat twelve twenties twenty twerp twice twig
twilight twin twinkle twins twirl twist twisted twisting twists twit twitch twitching two twos tying type typed types typewriter typhoon typical
typically typing tyranny tyrant tyre tyres ugliest ugliness ugly uh ulcer ulcers ultimate ultimately ultimatum ultrasound umbilical umbrella unable
unacceptable unanimous unannounced unarmed unattractive unauthorized unavailable unavoidable unaware unbearable unbelievable unbelievably unborn
uncanny uncertain uncertainty uncharted unclean unclear uncles uncomfortable uncommon unconscious uncontrollable uncool uncover uncovered undead
undefeated under underage undercover underestimate underestimated underground underlying undermine underneath underpants understand understandable
understanding understands understatement understood understudy undertaker underwater underway underwear underworld undetected undo undone undoubtedly
undress undressed uneasy unemployed unemployment unethical unexpected unexpectedly unexplained unfair unfaithful unfamiliar unfinished unfit unfold
unforgivable unfortunate unfortunately ungrateful unhappiness unhappy unharmed unhealthy unheard unholy unicorn unicorns unidentified unification
unified uniform uniforms unimportant uninvited union unionism unions unique unit unite units unity universal universe universities unjust unkind
unknown unleash unless unlike unlikely unlimited unload unloaded unloading unlock unlocked unlucky unmarked unmarried unnatural unnecessary unnoticed
unorthodox unpack unpacked unpacking unpleasant unpopular unprecedented unpredictable unprepared unprofessional unprotected unreal unrealistic
unreasonable unreliable unsafe unseen unsolved unspeakable unspoken unstable unstoppable unthinkable untie untied until unto untold untraceable
untrue unusual unusually unveils unwanted unwilling unwind unworthy up upbeat upbringing upcoming update updated updates upgrade uphold upholstery
uplink upload upon upper upright uprising ups upset upsets upsetting upside upstairs upstanding upstate uptight uptown upward uranium urban urge
urged urgency urgent urgently urges urging urinate urine urn us use used useful useless user users uses usher using ust usual usually uterus utility
utmost utter utterly vacant vacate vacation vacations vaccine vacuum vagina vaginal vague vaguely vain valedictorian valet valid valor valuable
valuables value valued values valve valves vampire vampires vandalism vanilla vanish vanished vanishing vanity vanquish vanquished vanquishing
variation variety various varsity vascular vase vast vat vaudeville vault veal vector vegetable vegetables vegetarian vehicle vehicles veil vein
veins velocity velvet vendetta vending vendor vengeance venom vent ventilation ventilator vents venture venue verbal verdict verge verified verify
vermin versa verse verses version versions versus vertebrae vertical very vessel vessels vest vested vests vet veteran veterans veterinarian via
viable vial vials vibe vibes vibrate vibrating vibration vibrations vibrator vicar vice vicinity vicious victim victims victories victorious victory
video videos videotape vie view viewer viewers viewing views vigilante vile villa village villagers villages villain villains vine vinegar vines
vineyard vintage vinyl violate violated violating violation violations violence violent violently violin virgin virginity virgins virtual virtually
virtue virtues virtuous virus viruses visa visibility visible vision visionary visions visit visitation visited visiting visitor visitors visits
visual visualize vital vitals vitamin vitamins vivid vocabulary vocal vodka voice voices void volatile volcanic volcano volleyball voltage volts
volume voluntarily voluntary volunteer volunteered volunteering volunteers vomit vomiting von voodoo vortex vote voted voters votes voting vouch vow
vowed vows voyage vs vulgar vulnerable vulture vultures wack wacko wacky wad waffle waffles wage wager wages wagon wagons wailing waist wait waited
waiter waiters waiting waitress waitresses waits waive wake wakes waking walk walked walking walks wall wallet wallets wallow wallpaper walls walnut
walnuts walrus waltz wand wander wandered wandering wanker wanna wannabe want wanted wanting wants war warden wardrobe warehouse warfare warhead
warheads warlock warlocks warm warmed warmer warming warmth warn warned warning warnings warns warp warped warrant warrants warrior warriors wars
wart wartime was wash washed washer washes washing washroom wasn wasp waste wasted wasting watch watched watches watching watchman water waterfall
watering watermelon waters wave waved waves waving wax waxed way ways we weak weaken weakened weaker weakest weakness weaknesses wealth wealthy
weapon weapons wear wearing wears weary weasel weather weatherman weave web website wed wedded wedding weddings wedge wee weed weeds week weekend
weekends weekly weeks weenie weep weeping weigh weighed weighing weighs weight weights weird weirder weirdest weirdo welcome welcomed welcomes
welcoming welfare well wench went wept were weren werewolf werewolves western westminster wet whack whacked whacking whale whales wharf what whatever
whatnot whatsoever wheat wheel wheelchair wheels when whenever where whereabouts whereas wherever whether which whichever whiff while whilst whim
whimpering whimpers whine whining whip whipped whipping whips whirl whirring whiskers whiskey whisky whisper whispered whispering whispers whistle
whistles whistling white whitehall whites whiz who whoever whole wholesale wholesome wholly whom whomever whoopee whooping whoosh whore whorehouse
whores whose whup why wicked wide widely wider widow widower widows wiener wife wig wiggle wigs wild wildcat wilderness wildest wildlife wildly will
willing willingly willingness wills wilt wimp win winch wind winding windmill window windows winds windshield windy wine wines wing winged wingman
wings wink winner winners winning winnings wins winter wipe wiped wipes wiping wire wired wireless wires wiring wisdom wise wisely wiser wish wished
wishes wishing wit witch witchcraft witches with withdraw withdrawal withdrawn withered withholding within without withstand witness witnessed
witnesses witnessing wits witty wives wizard wizards woe woke woken wolf wolves woman womb women won wonder wondered wonderful wonderfully wondering
wonders wondrous wont wood wooden woods wool wop word words wore work worked worker workers working workout workplace works workshop world worldly
worlds worldwide worm wormhole worms worn worried worries worry worrying worse worship worshipped worships worst worth worthless worthwhile worthy
would wouldn wound wounded wounds wow wrap wrapped wrapper wrapping wraps wrath wreck wreckage wrecked wrecking wrecks wrench wrestle wrestler
wrestling wretch wretched wring wrinkle wrinkled wrinkles wrist wrists wristwatch writ write writer writers writes writing written wrong wronged
wrote wuss ya yacht yak yanked yap yapping yard yards yarn ye yeah year yearbook yearning years yell yelled yelling yellow yells yen yes yesterday
yet yi yield yoga yogurt yonder you young younger youngest youngster youngsters your yours yourself yourselves youse youth youthful yum yummy zap
zebra zero zillion zing zip zipper zombie zombies zone zones zoning zoo zoom
`.split(/\s+/u),
)
