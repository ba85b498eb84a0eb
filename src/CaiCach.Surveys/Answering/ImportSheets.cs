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
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Answering;

/// <summary>Takes a file of slips that were keyed elsewhere. A fault in any row refuses the whole file, each fault named by line and column, so that the corrected file comes in as it is.</summary>
public sealed class ImportSheets(AppDb db, ActionRunner actions, UnitDirectory units, OwnOffice ownOffice, LocalClock clock)
{
    static readonly string[] Head = ["number", "unit", "stratum", "mode", "sex", "age", "education", "occupation"];

    public Task<Outcome<ImportedSheets>> RunAsync(ImportSheetsOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<ImportedSheets>(SurveysActions.ImportSheets, options, context, async scope =>
        {
            var (survey, sheets, refusals) = await LookAsync(options, context, scope.Now, cancellationToken);
            if (refusals.Count > 0)
            {
                return refusals;
            }

            db.AddRange(sheets);
            scope.Record(SurveyRecord.Of(survey!), [new SheetsImported(sheets.Count, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(options.Csv))))]);
            return new ImportedSheets(sheets.Count);
        }, cancellationToken);

    /// <summary>Looks for faults and changes nothing.</summary>
    public async Task<Outcome<ImportedSheets>> CheckAsync(ImportSheetsOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        var (_, sheets, refusals) = await LookAsync(options, context, clock.Now, cancellationToken);
        return refusals.Count > 0 ? refusals : new ImportedSheets(sheets.Count);
    }

    async Task<(Survey? Survey, List<AnswerSheet> Sheets, List<Refusal> Refusals)> LookAsync(ImportSheetsOptions options, ActionContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var survey = await db.Set<Survey>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == options.SurveyId, cancellationToken);
        if ((SurveyChange.Refused(survey, SurveysActions.ImportSheets, [SurveyState.Open], context, now) ?? EnterSheet.NotNow(survey!, now)) is { } no)
        {
            return (survey, [], [no]);
        }

        var content = (await db.Set<Questionnaire>().AsNoTracking().SingleAsync(q => q.Id == survey!.QuestionnaireId, cancellationToken)).Read();
        var columns = Columns(options.Csv);
        var questions = columns.Skip(Head.Length).ToList();
        if (!columns.Take(Head.Length).SequenceEqual(Head) || questions.Count == 0 || questions.Distinct().Count() != questions.Count || questions.Exists(c => content.Questions.All(q => q.Code != c)))
        {
            return (survey, [], [new Refusal("survey.file_columns", $"Dòng 1: các cột phải là {string.Join(',', Head)} rồi đến mã các câu, mỗi câu một cột: {string.Join(',', content.Questions.Select(q => q.Code))}.")]);
        }

        var (sheets, refusals) = await ReadAsync(survey!, content, columns, options.Csv, context.Actor.OfficialId, now, cancellationToken);
        if (sheets.Count == 0 && refusals.Count == 0)
        {
            refusals.Add(new Refusal("survey.file_empty", "Tệp không có phiếu nào."));
        }

        return (survey, sheets, refusals);
    }

    static List<string> Columns(string csv) => [.. (new StringReader(csv).ReadLine() ?? "").TrimStart('\uFEFF').Split(',').Select(c => c.Trim().Trim('"'))];

    async Task<(List<AnswerSheet> Sheets, List<Refusal> Refusals)> ReadAsync(
        Survey survey, QuestionnaireContent content, List<string> columns, string csv, Guid officialId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (sheets, refusals, line) = (new List<AnswerSheet>(), new List<Refusal>(), 1);
        var agencies = (await units.GetAsync(cancellationToken)).Agencies.ToDictionary(u => u.Code, u => u.Id);
        var cells = (await db.Set<SampleCell>().AsNoTracking().Where(c => c.SurveyId == survey.Id).ToListAsync(cancellationToken)).Select(c => (c.UnitId, c.Stratum)).ToHashSet();
        var taken = (await db.Set<AnswerSheet>().Where(s => s.SurveyId == survey.Id && s.InvalidReason == null).Select(s => s.Number).ToListAsync(cancellationToken)).ToDictionary(n => n, _ => "đã có trong đợt khảo sát");
        var own = new Dictionary<Guid, Refusal?>();
        void Wrong(string column, string what) => refusals.Add(new Refusal("survey.file_row", $"Dòng {line}, cột {column}: {what}"));

        foreach (var row in CsvRows.Read(new StringReader(csv)))
        {
            line++;
            if (row.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (row.Length != columns.Count)
            {
                Wrong(columns[Math.Min(row.Length, columns.Count) - 1], $"dòng có {row.Length} ô, cần {columns.Count}; xem dấu phẩy và dấu ngoặc kép.");
                continue;
            }

            var number = NormalText.Line(row[0]);
            if (EnterSheet.WrongNumber(number) is { } refusal)
            {
                Wrong("number", refusal.Message);
            }
            else if (!taken.TryAdd(number!, $"đã có ở dòng {line}"))
            {
                Wrong("number", $"phiếu số {number} {taken[number!]}; bỏ dòng này hoặc sửa số.");
            }

            var unit = agencies.GetValueOrDefault(row[1].Trim());
            if (!int.TryParse(row[2], NumberStyles.None, CultureInfo.InvariantCulture, out var stratum) || !cells.Contains((unit, stratum)))
            {
                Wrong("unit, stratum", $"đợt khảo sát không có cơ quan “{row[1]}”, tầng “{row[2]}”; ghi mã cơ quan như H45.20 và số thứ tự của tầng.");
            }
            else
            {
                if (!own.TryGetValue(unit, out var refused))
                {
                    own[unit] = refused = await ownOffice.RefuseAsync(officialId, unit, cancellationToken);
                }

                if (refused is not null)
                {
                    Wrong("unit", refused.Message);
                }
            }

            if (!Enum.TryParse<SurveyMode>(row[3].Trim(), ignoreCase: true, out var mode) || !Enum.IsDefined(mode) || mode == SurveyMode.Online || !survey.Allowed().Contains(mode))
            {
                Wrong("mode", $"“{row[3]}” không phải hình thức của đợt này; ghi {string.Join(", ", survey.Allowed().Where(m => m != SurveyMode.Online).Select(m => m.ToString().ToLowerInvariant()))}.");
            }

            var given = new SheetContent
            {
                Sex = row[4].Trim(), Age = row[5].Trim(), Education = row[6].Trim(), Occupation = row[7].Trim(), Answers = columns.Skip(Head.Length).Zip(row.Skip(Head.Length)).ToDictionary(c => c.First, c => (string?)c.Second),
            };
            var (answers, wrong) = SheetRules.Read(content, given);
            foreach (var fault in wrong)
            {
                Wrong(fault.Field!.Replace("Answers[", "", StringComparison.Ordinal).TrimEnd(']').ToLowerInvariant(), fault.Message);
            }

            sheets.Add(SheetRules.Fill(
                new AnswerSheet { Id = Ids.New(now), SurveyId = survey.Id, Number = number ?? "", UnitId = unit, Stratum = stratum, Mode = mode, EnteredById = officialId, EnteredAt = now },
                given, answers));
        }

        return (sheets, refusals);
    }
}
