using System.Text.Json;
using System.Text.Json.Serialization;
using CaiCach.Kernel;
using CaiCach.Kernel.Text;

namespace CaiCach.ReformPlans.Escalating;

/// <summary>Reads a JSON list of rules and says in Vietnamese what is wrong with which.</summary>
internal static class EscalationStepFile
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter<EscalationAudience>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
    };

    public static (IReadOnlyList<EscalationStep> Steps, IReadOnlyList<string> Faults) Read(string text, DateTimeOffset now)
    {
        List<EscalationStepRow?> rows;
        try
        {
            rows = JsonSerializer.Deserialize<List<EscalationStepRow?>>(text, Options) ?? [];
        }
        catch (JsonException exception)
        {
            var audiences = string.Join(", ", Enum.GetNames<EscalationAudience>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName));
            return ([], [$"Không đọc được tệp ở dòng {exception.LineNumber + 1}, chỗ {exception.Path}. Mỗi mục cần code, name, days, audience ({audiences}), validFrom, legalSource; có thể thêm withParts, validTo."]);
        }

        var steps = rows.OfType<EscalationStepRow>().Select(r => Of(r, now)).ToList();
        List<string> faults = [.. steps.SelectMany((s, i) => Faults(s, steps.Take(i)).Select(f => $"Mục {i + 1}: {f}"))];
        return steps.Count == 0 ? ([], ["Tệp không có mục nào."]) : (steps, faults);
    }

    static EscalationStep Of(EscalationStepRow row, DateTimeOffset now) => new()
    {
        Id = Ids.New(now), Code = NormalText.Line(row.Code) ?? "", Name = NormalText.Line(row.Name) ?? "", Days = row.Days, Audience = row.Audience, WithParts = row.WithParts,
        ValidFrom = row.ValidFrom, ValidTo = row.ValidTo, LegalSource = NormalText.Line(row.LegalSource) ?? "",
    };

    static IEnumerable<string> Faults(EscalationStep step, IEnumerable<EscalationStep> earlier)
    {
        if (step.Code.Length is 0 or > 40 || !step.Code.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
        {
            yield return "code gồm chữ thường không dấu, chữ số, gạch nối; nhiều nhất 40 ký tự.";
        }

        if (step.Name.Length is 0 or > 120)
        {
            yield return "name dài 1 đến 120 ký tự.";
        }

        if (step.Days is < -365 or > 365)
        {
            yield return "days từ -365 đến 365; số âm là trước hạn.";
        }

        if (step.ValidTo < step.ValidFrom)
        {
            yield return "validTo không được trước validFrom.";
        }

        if (step.LegalSource.Length is 0 or > 300)
        {
            yield return "legalSource dài 1 đến 300 ký tự: văn bản quy định, hoặc quy định riêng của tỉnh.";
        }

        if (earlier.Any(s => s.Code == step.Code && s.ValidFrom <= (step.ValidTo ?? DateOnly.MaxValue) && step.ValidFrom <= (s.ValidTo ?? DateOnly.MaxValue)))
        {
            yield return $"mã {step.Code} đã có một mục khác trong cùng thời gian.";
        }
    }
}
