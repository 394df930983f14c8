"""Two hundred ordinary sentences of ordinary posts: nobody pushes, nobody scolds, and no dial may hear that somebody does."""

SENTENCES = tuple(
    """
The repair café opens at ten and closes at four.
We moved to the old fire station in March.
Bring a bag for what you take home.
Forty people came with lamps, bikes and radios.
Ana showed a class how to open a toaster without breaking it.
The library lends out drills, saws and a sewing machine.
Our shop is closed on Monday because of the holiday.
The soup is made of what the market could not sell.
Two volunteers drive the van on Saturdays.
The new path runs along the river as far as the mill.
You can book a time by phone or by e-mail.
We publish our accounts every January.
The roof needs new tiles, and we are saving for them.
Your old phone holds silver, gold and a little palladium.
A bicycle lasts longer when its chain is clean and oiled.
The workshop has room for twelve people.
Nobody was hurt when the shed came down.
The council will vote on the plan in May.
We asked three firms for a price and took the second lowest.
Rain kept most visitors away, but the choir sang anyway.
The grant pays for tools, rent and one part-time post.
He sold his car and now takes the train to work.
The train leaves at seven and is rarely late.
Only two of the trees had to be cut down.
She left her job at the bank to run a bakery.
The school has thirty places for pupils from other towns.
Last year we mended more than a thousand things.
In the last days of summer the lake is warm enough for a swim.
The first hundred years of the mill are well described in the archive.
Most of the seed came from neighbours.
Everybody who helped gets a cup of tea.
The meeting ends at nine so that people catch the last bus.
Our neighbours at the bike shop lend us their stand.
Flour is sold by weight, so bring a jar.
The exhibition shows how paper was made by hand.
It rained all night, and the cellar was wet in the morning.
The new timetable starts on Sunday.
We have cut the energy we use by a third in four years.
The baker uses rye from a farm two miles away.
A volunteer from the clinic explains how to read the label.
Please put the chairs back when you leave.
The bridge was built in 1884 and repaired twice since.
The garden is free for everyone and open until dusk.
The free bus runs every half hour.
We cannot promise that every machine can be mended.
The guarantee covers parts for two years.
The best time to plant garlic is October.
Now and then a heron stands in the pond.
The children counted nine kinds of butterfly.
Your comments from the last survey led to three changes.
Somebody left a blue umbrella at the desk.
The limit is thirty kilos for each household.
Limited space means that prams stay in the hall.
Doctors in the town see more cases of asthma than ten years ago.
The company hired fifty people in spring.
He was born in Porto and grew up in Leeds.
Prices for oats rose by four per cent in June.
The report is forty pages long and has a summary.
Our town has two swimming pools and neither is open in winter.
The museum keeps the loom in the cellar.
Nurses are hard to find in the country.
The farm sells its milk at the gate.
The river runs low in August.
A moving picture of the mill can be seen on the second floor.
They met at a dance and were married for fifty years.
The oldest member joined in 1961.
The team drew its last match and finished fifth.
The winner gets a basket of apples.
Half of the tickets went to schools.
The doors open half an hour before the play.
Many people think that glass can be recycled without loss.
Several customers asked for smaller bags, so we have them now.
Thousands of people live along the canal.
Readers told us which words they did not know.
A woman from the next village brought a gramophone.
He said that he would think about it.
Stop at the bakery and turn left.
Take the second street on the right and ring the bell.
Call us if you are late.
Write to us when you have a question.
Turn the lamp off before you open it.
Do not wash wool in hot water.
Never pour oil into the drain.
You should keep the receipt for two years.
You must not lift the machine alone.
The handle gets hot after ten minutes.
It takes three minutes to boil a litre.
The battery is full in two hours and thirty minutes.
The film runs for two hours.
The talk begins at half past six in the hall.
In the past week we answered eighty letters.
A few minutes later the lights came back.
Ten years ago there was a car park here.
The bell was cast two hundred years ago.
Tomorrow the square is closed to cars.
The sale of the house was agreed in April.
The offer was accepted by the board.
The deal between the two towns was signed in autumn.
The order arrived on Thursday with one cup broken.
The price includes bread and a drink.
The ticket is valid on every bus of the region.
A discount for students needs the consent of the board.
The code of the building is at the desk.
The museum shop sells books, cards and honey.
We bought the press from a printer who had retired.
The town bought the station from the railway.
She ordered the soup and he took the fish.
Milk that is not sold goes to the food bank.
The house sold for less than its owner had hoped.
Bread goes stale quickly in a plastic bag.
The snow is almost gone.
The glaciers are disappearing.
Time passes slowly in the waiting room.
There is still time to think about the colour of the walls.
The clock in the tower is four minutes slow.
The chance of rain is small.
The last bus leaves before the end of the concert.
Before it gets dark we put the tools away.
When it is gone we bake again the next morning.
They hurry across the bridge because of the wind.
Nobody needs to hurry.
The final day of the course is a Friday.
The deadline for comments is 30 June.
Applications reach us by post until the end of the month.
The course has twenty places, and a second one follows in autumn.
The hall seats eighty people.
The printer makes three hundred copies of each issue.
The edition of 1902 has a map.
The stock of the library grew by six hundred books.
The demand for wood fell in winter.
Engineers are in demand in the north.
The town is proud of its choir.
The choir won second prize in Cork.
The prize is named after a teacher.
The judge praised the report for its clear words.
The critics hated the film and the public loved it.
I hate the taste of coriander.
My grandmother hated waste and kept every string.
The dog hates fireworks and hides under the bed.
The old oven is a disaster and will be replaced.
The first attempt failed, and the second held.
The pigs live in the orchard behind the house.
The clown at the party was our baker.
Parasites on the bees are counted every spring.
The losers of the match shook hands with the winners.
The fool in the play is the only one who tells the truth.
The garbage is collected on Tuesday.
The bin for paper is blue.
The pump is useless without its valve.
This glue is useless for metal.
It is stupid of us to have forgotten the key.
The crook of the tree holds a nest.
The trash from the beach filled nine sacks.
The council shut the pool for repairs.
Many small shops have shut up shop for good in ten years.
Walkers get lost in the fog every winter.
Tomatoes grow up a string in the greenhouse.
The kids grow up fast, and their bikes do not.
You will be sorry for the plants if frost comes.
You pay for it at the till.
We will get you there and back in a day.
The storm destroyed the bridge.
The fire killed four sheep.
The law deals with waste from building sites.
The noise made me sick on the ferry.
Are you serious about growing your own food?
Can you spare an hour on a Friday?
Do you have a ladder that you can lend us?
What did the river look like before the dam?
Why is the sky red in the evening?
Which of the two paths is shorter?
How many litres does the tank hold?
Who repairs clocks in this town?
Where do the swallows spend the winter?
Would you like milk with your tea?
What would you plant in a yard without sun?
The question is how we pay for it.
That is why the bus now stops at the school.
This is the third winter without frost.
These cups were made in the next street.
Here is the plan of the garden.
There is a ramp at the back door.
Here are the minutes of the meeting in May.
Seven things were brought back to us within the year.
Three reasons speak for the smaller stove.
Five ways lead to the top of the hill.
Ten tips from the gardener are printed on the bag.
Twelve signs along the path tell the story of the mill.
The ten most common faults are listed in the guide.
Thanks to the rain the well is full.
We thank the fire brigade for the ladder.
We are sorry that the lift is out of order.
Amazing as it sounds, the clock from 1790 still runs.
The view from the tower is wonderful on a clear day.
The cake was so good that we asked for the recipe.
It was the worst harvest in thirty years.
The most expensive part of a kettle is its switch.
The hardest part was the paint under the varnish.
Literally hundreds of swifts nest in the old walls.
The best-known picture of the town shows the harbour.
Experts disagree about the age of the oak.
Scientists from four countries measured the ice.
The minister opened the bridge on a wet Monday.
The vote was close, and the mayor thanked both sides.
The village has one shop, one school and no bank.
""".strip().splitlines()
)
