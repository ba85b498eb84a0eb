using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;

namespace CaiCach.Quality.Ratings;

/// <summary>Takes a file of slips that were keyed elsewhere. A fault in any row refuses the whole file, each fault named by its line, so that the corrected file comes in as it is.</summary>
public sealed class ImportRatings(AppDb db, ActionRunner actions, SlipReader slips, UnitDirectory units)
{
    static readonly string[] Head = ["code", "agency", "hand_out", "channel", "day"];

    public Task<Outcome<ImportedRatings>> RunAsync(ImportRatingsOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<ImportedRatings>(QualityActions.ImportRatings, options, context, async scope =>
        {
            if (!context.Authority.HasAny(QualityPermissions.EnterRatings))
            {
                return Refusal.Forbidden();
            }

            var today = LocalClock.ToLocalDate(scope.Now);
            var form = await RatingForm.KeptAsync(db, today, scope.Now, cancellationToken);
            var (columns, asked) = (Columns(options.Csv), form.Read().Questions.Select(q => q.Indicator).ToList());
            if (!columns.Take(Head.Length).SequenceEqual(Head) || !columns.Skip(Head.Length).SequenceEqual(asked))
            {
                return new Refusal("rating.file_columns", $"Dòng 1: các cột phải là {string.Join(',', Head.Concat(asked))}.");
            }

            var (ratings, refusals, line) = (new List<DossierRating>(), new List<Refusal>(), 1);
            var agencies = (await units.GetAsync(cancellationToken)).Agencies.ToDictionary(u => u.Code, u => u.Id);
            foreach (var row in CsvRows.Read(new StringReader(options.Csv)))
            {
                line++;
                if (row.All(string.IsNullOrWhiteSpace))
                {
                    continue;
                }

                if (row.Length != columns.Count || Read(row, asked, agencies) is not { } slip)
                {
                    refusals.Add(new Refusal("rating.file_row", $"Dòng {line}: cần {columns.Count} ô; hand_out là receipt, supplement hoặc intake-slip, channel là paper hoặc device, day như 2021-06-30."));
                    continue;
                }

                var (rating, wrong) = await slips.ReadAsync(slip, form, context, scope.Now, cancellationToken);
                refusals.AddRange(wrong.Select(w => new Refusal("rating.file_row", $"Dòng {line}: {w.Message}")));
                if (rating is not null && ratings.Exists(r => r.HandOut == rating.HandOut && r.DossierId == rating.DossierId && r.IntakeSlipId == rating.IntakeSlipId))
                {
                    refusals.Add(new Refusal("rating.file_row", $"Dòng {line}: phiếu này đã có ở dòng trên."));
                }
                else if (rating is not null)
                {
                    ratings.Add(rating);
                }
            }

            if (refusals.Count > 0 || ratings.Count == 0)
            {
                return refusals.Count > 0 ? refusals : [new Refusal("rating.file_empty", "Tệp không có phiếu nào.")];
            }

            db.AddRange(ratings);
            scope.Record(new RecordRef("rating-file", Ids.New(scope.Now)), [new RatingsImported(ratings.Count, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(options.Csv))))]);
            return new ImportedRatings(ratings.Count);
        }, cancellationToken);

    static EnterRatingOptions? Read(string[] row, List<string> asked, Dictionary<string, Guid> agencies) =>
        Word<HandOut>(row[2]) is not { } handOut || Word<RatingChannel>(row[3]) is not { } channel || !DateOnly.TryParseExact(row[4].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? null
        : new EnterRatingOptions
        {
            Code = row[0], AgencyId = agencies.TryGetValue(row[1].Trim(), out var agency) ? agency : Guid.Empty, HandOut = handOut, Channel = channel, RatedOn = day,
            Answers = asked.Select((indicator, i) => (indicator, Answer: row[Head.Length + i])).ToDictionary(a => a.indicator, a => (string?)a.Answer),
        };

    static T? Word<T>(string cell) where T : struct, Enum => Enum.TryParse<T>(cell.Trim().Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var word) && Enum.IsDefined(word) ? word : null;

    static List<string> Columns(string csv) => [.. (new StringReader(csv).ReadLine() ?? "").TrimStart('\uFEFF').Split(',').Select(c => c.Trim().Trim('"'))];
}
