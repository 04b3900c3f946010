# Reads the CSV tables with readr as the codebook advises, writes and reads the records with haven for Stata and SPSS, and
# prints the facts from what Stata would have.
suppressPackageStartupMessages({
  library(readr)
  library(haven)
})
folder <- commandArgs(trailingOnly = TRUE)[1]
tokens <- c("", "n/a", "pending")
table_of <- function(name) {
  found <- read_csv(file.path(folder, paste0(name, ".csv")), na = tokens, show_col_types = FALSE, progress = FALSE, guess_max = Inf)
  if (nrow(problems(found)) > 0) stop(name, " has problems: ", paste(problems(found)$expected, collapse = ", "))
  found
}
for (file in list.files(folder, "\\.csv$")) table_of(sub("\\.csv$", "", file))

records <- table_of("records")
plain <- as.data.frame(records[c("id", "kind", "support", "disputed", "date_edtf", "date_earliest")])
plain$support <- labelled(match(plain$support, unique(plain$support)), setNames(seq_along(unique(plain$support)), unique(plain$support)), label = "How sure it is that it happened")
stata <- tempfile(fileext = ".dta")
spss <- tempfile(fileext = ".sav")
write_dta(plain, stata)
write_sav(plain, spss)
stopifnot(identical(dim(read_sav(spss)), dim(plain)))
records <- read_dta(stata)
records$support <- as.character(as_factor(records$support))
say <- function(name, counts) for (row in which(counts$Freq > 0)) cat(name, paste(unlist(lapply(counts[row, ], as.character)), collapse = " "), "\n")
say("count", as.data.frame(table(records$kind)))
say("support", as.data.frame(table(records$kind, records$support)))
say("disputed", as.data.frame(table(records$kind[records$disputed == 1])))
say("undated", as.data.frame(table(records$kind[records$date_edtf == ""])))

amounts <- table_of("amounts")
amounts <- amounts[amounts$counts_in_total & !amounts$disputed, ]
for (rows in split(amounts, list(amounts$currency, amounts$stage), drop = TRUE)) {
  sums <- vapply(rows[c("total_low", "total_best", "total_high")], sum, 0)
  cat("total", rows$currency[1], rows$stage[1], nrow(rows), ifelse(is.na(sums), "-", format(sums, scientific = FALSE, trim = TRUE)), "\n")
}
