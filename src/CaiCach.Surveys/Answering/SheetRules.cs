using CaiCach.Kernel.Outcomes;
using CaiCach.Surveys.Questionnaires;

namespace CaiCach.Surveys.Answering;

/// <summary>What makes the answers of a slip acceptable; pure.</summary>
public static class SheetRules
{
    /// <summary>Begins the numbers that the product gives to answers online.</summary>
    public const string OnlinePrefix = "TT-";

    /// <summary>One character a question, or what is wrong, each beside the field <c>Answers[code]</c>.</summary>
    public static (string Answers, IReadOnlyList<Refusal> Refusals) Read(QuestionnaireContent content, SheetContent given)
    {
        var refusals = new List<Refusal>();
        var answers = string.Concat(content.Questions.Select(question =>
        {
            var code = given.Answers.GetValueOrDefault(question.Code)?.Trim() ?? "";
            if (code.Length == 0)
            {
                return AnswerSheet.Blank.ToString();
            }

            var options = content.OptionsOf(question);
            if (options.FirstOrDefault(o => string.Equals(o.Code, code, StringComparison.OrdinalIgnoreCase)) is { } option)
            {
                return option.Code;
            }

            refusals.Add(new Refusal("survey.answer", $"Câu này chỉ nhận {string.Join(", ", options.Select(o => o.Code))}; để trống nếu phiếu bỏ trống.", $"Answers[{question.Code}]"));
            return AnswerSheet.Blank.ToString();
        }));
        refusals.AddRange(given.Answers.Keys.Where(k => content.Questions.All(q => q.Code != k)).Select(k => new Refusal("survey.question_unknown", $"Bộ câu hỏi không có câu “{k}”.", $"Answers[{k}]")));
        foreach (var (list, code, field) in new[]
        {
            (Respondent.Sexes, given.Sex, nameof(given.Sex)), (Respondent.Ages, given.Age, nameof(given.Age)), (Respondent.Educations, given.Education, nameof(given.Education)), (Respondent.Occupations, given.Occupation, nameof(given.Occupation)),
        })
        {
            if (!Respondent.Knows(list, code))
            {
                refusals.Add(new Refusal("survey.band", $"Chỉ nhận {string.Join(", ", list.Select(o => o.Code))}, hoặc để trống.", field));
            }
        }

        return (answers, refusals);
    }

    internal static AnswerSheet Fill(AnswerSheet sheet, SheetContent given, string answers)
    {
        static string? Band(string? code) => string.IsNullOrEmpty(code) ? null : code;
        sheet.Answers = answers;
        (sheet.Sex, sheet.Age, sheet.Education, sheet.Occupation) = (Band(given.Sex), Band(given.Age), Band(given.Education), Band(given.Occupation));
        return sheet;
    }
}
