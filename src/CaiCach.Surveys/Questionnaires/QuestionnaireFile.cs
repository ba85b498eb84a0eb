using System.Text.Json;
using System.Text.Json.Serialization;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;

namespace CaiCach.Surveys.Questionnaires;

/// <summary>Reads a questionnaire from JSON and says everything that is wrong with it at once.</summary>
internal static class QuestionnaireFile
{
    const int MostQuestions = 200;

    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    public static (Questionnaire? Questionnaire, List<Refusal> Refusals) Read(string json)
    {
        File? file;
        try
        {
            file = JsonSerializer.Deserialize<File>(json, Options);
        }
        catch (JsonException wrong)
        {
            return (null, [new Refusal("survey.questionnaire_unreadable", $"Tệp không đọc được ở dòng {(wrong.LineNumber ?? 0) + 1}, chỗ {wrong.Path}; xem cấu trúc trong data/surveys/README.md.")]);
        }

        if (file is null)
        {
            return (null, [new Refusal("survey.questionnaire_unreadable", "Tệp trống.")]);
        }

        var read = new Questionnaire
        {
            Code = NormalText.Line(file.Code) ?? "", Edition = file.Edition, Kind = file.Kind, Name = NormalText.Line(file.Name) ?? "", LegalSource = NormalText.Line(file.LegalSource) ?? "",
            IsDemonstration = file.Demonstration, ValidFrom = file.ValidFrom, ValidTo = file.ValidTo,
        };
        var content = new QuestionnaireContent(
            [.. (file.Options ?? []).Select(Option)],
            [.. (file.Factors ?? []).Select(f => new SurveyFactor(NormalText.Line(f.Code) ?? "", NormalText.Line(f.Name) ?? "", [.. (f.Questions ?? []).Select(q => new SurveyQuestion(
                NormalText.Line(q.Code) ?? "", NormalText.Line(q.Text) ?? "", q.Options is null ? null : [.. q.Options.Select(Option)]))], f.Weight ?? 1))]);
        read.Content = Questionnaire.Write(content);
        return (read, [.. Check(read).Concat(Check(content, read.Kind))]);
    }

    static SurveyOption Option(OptionLine o) => new(NormalText.Line(o.Code) ?? "", NormalText.Line(o.Text) ?? "", o.Weight ?? 0, o.Satisfied, o.Counted ?? true);

    static IEnumerable<Refusal> Check(Questionnaire read)
    {
        if (read.Code is not { Length: > 0 and <= 60 } || read.Edition < 1 || read.Name is not { Length: > 0 and <= 300 } || read.LegalSource.Length > 500)
        {
            yield return new Refusal("survey.questionnaire_head", "Bộ câu hỏi cần code (đến 60 ký tự), edition từ 1, name (đến 300 ký tự), legalSource (đến 500 ký tự).");
        }

        if (read.ValidTo < read.ValidFrom)
        {
            yield return new Refusal("survey.questionnaire_validity", "validTo không được trước validFrom.");
        }
    }

    static IEnumerable<Refusal> Check(QuestionnaireContent content, QuestionnaireKind kind)
    {
        if (content.Questions.Count is 0 or > MostQuestions || content.Factors.Any(f => f.Questions.Count == 0))
        {
            yield return new Refusal("survey.questionnaire_empty", $"Bộ câu hỏi cần ít nhất một yếu tố, mỗi yếu tố ít nhất một câu, nhiều nhất {MostQuestions} câu.");
        }

        foreach (var twice in content.Factors.Select(f => f.Code).Concat(content.Questions.Select(q => q.Code)).GroupBy(c => c).Where(g => g.Count() > 1 || g.Key.Length is 0 or > 60 || g.Key == "index").Select(g => g.Key))
        {
            yield return new Refusal("survey.questionnaire_code", $"Mã “{twice}” của câu hoặc yếu tố phải có, không lặp, đến 60 ký tự và khác “index”.");
        }

        if (content.Factors.Any(f => f.Weight < 0) || (content.Factors.Count > 0 && content.Factors.Sum(f => f.Weight) == 0))
        {
            yield return new Refusal("survey.questionnaire_weight", "Trọng số của yếu tố không được âm và phải có yếu tố lớn hơn 0.");
        }

        foreach (var question in content.Questions)
        {
            var options = content.OptionsOf(question);
            if (options.Count < 2 || options.Any(o => o.Code.Length != 1 || o.Code[0] == Answering.AnswerSheet.Blank || o.Text.Length is 0 or > 200) || options.Select(o => o.Code).Distinct().Count() != options.Count)
            {
                yield return new Refusal("survey.questionnaire_options", $"Câu “{question.Code}” cần ít nhất hai phương án, mã mỗi phương án đúng một ký tự, không lặp, khác “-”.");
            }
            else if (kind == QuestionnaireKind.Satisfaction ? !options.Any(o => o.IsSatisfied) : options.Any(o => o.Weight is < 0 or > 100) || !options.Any(o => o.Weight > 0))
            {
                yield return new Refusal("survey.questionnaire_scores", kind == QuestionnaireKind.Satisfaction
                    ? $"Câu “{question.Code}” chưa có phương án nào tính là hài lòng (satisfied)."
                    : $"Trọng số phương án của câu “{question.Code}” phải từ 0 đến 100 và có phương án lớn hơn 0.");
            }
        }
    }

#pragma warning disable CA1812 // made by the JSON reader
    sealed record File(
        string? Code, int Edition, QuestionnaireKind Kind, string? Name, string? LegalSource, bool Demonstration, DateOnly ValidFrom, DateOnly? ValidTo, List<OptionLine>? Options, List<FactorLine>? Factors);

    sealed record OptionLine(string? Code, string? Text, decimal? Weight, bool Satisfied, bool? Counted);

    sealed record FactorLine(string? Code, string? Name, decimal? Weight, List<QuestionLine>? Questions);

    sealed record QuestionLine(string? Code, string? Text, List<OptionLine>? Options);
#pragma warning restore CA1812
}
