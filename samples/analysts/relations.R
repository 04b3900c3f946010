# Kazakhstan and Saudi Arabia in figures, from the tables of a release. Needs readr.
#
#     Rscript relations.R <folder of the CSV tables> <picture to write, .svg>
#
# Prints the table and the sums of the project's README, and draws the visits of each year.
library(readr)

arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]

# The three reasons why a cell is empty: unknown, not applicable, not yet.
table_of <- function(name) {
  read_csv(file.path(folder, paste0(name, ".csv")), na = c("", "n/a", "pending"), show_col_types = FALSE, progress = FALSE, guess_max = Inf)
}

# How many records of each kind there are, and how sure each is.
records <- table_of("records")
kinds <- c("event", "agreement", "investment", "indicator", "programme", "proposal", "assessment")
support <- c("both-sides-confirmed", "documented", "corroborated", "single-voice", "unverified")
numbers <- table(factor(records$kind, kinds), factor(records$support, support))
disputed <- table(factor(records$kind[records$disputed], kinds))
cat("| Kind | Records | Confirmed by both sides | Documented | Two voices or more | One voice | Unverified | A claim disputed |\n")
cat("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n")
for (kind in kinds) {
  name <- paste0(toupper(substring(kind, 1, 1)), substring(kind, 2))
  cat("|", paste(c(name, sum(numbers[kind, ]), numbers[kind, ], disputed[kind]), collapse = " | "), "|\n")
}

# A state, and everybody whose country it is; banks of many states have none.
actors <- table_of("actors")
actors_of <- function(state) actors$id[actors$id == state | actors$country %in% state]

# From the least to the most, as people say it.
spread <- function(rows) {
  low <- sum(rows$total_low)
  high <- sum(rows$total_high) # NA where one sum is open upwards
  size <- if (low >= 1e9) 1e9 else 1e6
  say <- function(number) format(round(number / size, 1))
  amount <- if (is.na(high)) paste("at least", say(low)) else if (low == high) say(low) else paste(say(low), "to", say(high))
  paste(amount, if (size == 1e9) "billion" else "million", c(USD = "dollars", KZT = "tenge")[rows$currency[1]])
}

# Each sum once, at its latest stage: counts_in_total says which. Stages and currencies are never added to each other.
from <- table_of("investment_from")
into <- table_of("investment_into")
given <- from$record[from$value %in% actors_of("saudi-arabia")]
taken <- into$record[into$value %in% actors_of("kazakhstan")]
amounts <- table_of("amounts")
amounts <- amounts[amounts$counts_in_total & amounts$record %in% intersect(given, taken), ]
stages <- with(table_of("codes"), setNames(label_en[list == "MoneyStage"], code[list == "MoneyStage"]))
cat("\nSaudi money for Kazakhstan, each sum once, at its latest stage:\n")
for (currency in sort(unique(amounts$currency))) {
  for (stage in names(stages)) {
    line <- amounts[amounts$currency == currency & amounts$stage == stage, ]
    if (nrow(line) == 0) next
    sure <- line[!line$disputed, ]
    text <- paste0(stages[stage], ": ", spread(sure), " (", nrow(sure), ")")
    if (any(line$disputed)) text <- paste0(text, "; disputed: ", spread(line[line$disputed, ]))
    cat(text, "\n", sep = "")
  }
}

# Visits that took place, without their parts; those whose year is not sure are in no bar.
events <- table_of("events")
visits <- events[events$kind == "visit" & events$realis == "occurred" & !events$is_part & !is.na(events$date_year), ]
years <- seq(min(visits$date_year), max(visits$date_year))
svg(arguments[2], width = 9, height = 4)
barplot(table(factor(visits$date_year, years)), col = "#0b6e4f", border = NA, las = 2, cex.names = 0.7,
        main = "Visits between Kazakhstan and Saudi Arabia that took place, by year")
invisible(dev.off())
