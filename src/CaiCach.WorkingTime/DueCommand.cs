using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CaiCach.WorkingTime;

/// <summary>
/// The line protocol of <c>caicach due --json</c>: one case in, one answer out, and a bad line spoils only its own answer.
/// <c>{"received":"2026-01-09T10:00","amount":1,"unit":"working-day","rule":"hour-exact"}</c> →
/// <c>{"due":"2026-01-10T10:00","explanation":"…"}</c> or <c>{"error":"…"}</c>. Seconds of the receipt are dropped.
/// </summary>
public static class DueCommand
{
    // The answer goes to a program or a terminal, never into a page: quotes and letters stay readable.
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static readonly string[] MomentFormats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF"];

    /// <summary>Answers one line.</summary>
    public static string Answer(string jsonLine, WorkingCalendar calendar)
    {
        try
        {
            using var document = JsonDocument.Parse(jsonLine);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return Error("Mỗi dòng phải là một đối tượng JSON.");
            }

            var deadline = Deadlines.Compute(calendar, Received(root), new TimeLimit(Amount(root), Unit(root)), Rule(root));
            return JsonSerializer.Serialize(
                new { due = deadline.Due.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture), explanation = deadline.Explanation.ToVietnamese() }, Readable);
        }
        catch (JsonException)
        {
            return Error("Dòng này không phải JSON hợp lệ.");
        }
        catch (InvalidOperationException)
        {
            return Error("Dòng này có ký tự không hợp lệ.");
        }
        catch (FormatException exception)
        {
            return Error(exception.Message);
        }
        catch (CalendarRangeException exception)
        {
            return Error(exception.Message);
        }
    }

    static DateTime Received(JsonElement root) =>
        DateTime.TryParseExact(Text(root, "received"), MomentFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment
            : throw new FormatException("\"received\" phải có dạng 2026-01-09T10:00.");

    static int Amount(JsonElement root) =>
        root.TryGetProperty("amount", out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var amount) && amount is >= 1 and <= TimeLimit.Maximum
            ? amount
            : throw new FormatException($"\"amount\" phải là số nguyên từ 1 đến {TimeLimit.Maximum}.");

    static TimeUnit Unit(JsonElement root) => Text(root, "unit") switch
    {
        "working-hour" => TimeUnit.WorkingHour,
        "working-day" => TimeUnit.WorkingDay,
        "day" => TimeUnit.Day,
        "month" => TimeUnit.Month,
        _ => throw new FormatException("\"unit\" phải là working-hour, working-day, day hoặc month."),
    };

    static CountingRule Rule(JsonElement root) => Text(root, "rule") switch
    {
        "hour-exact" => CountingRule.HourExact,
        "statutory" => CountingRule.Statutory,
        _ => throw new FormatException("\"rule\" phải là hour-exact hoặc statutory."),
    };

    static string Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new FormatException($"Thiếu \"{name}\" hoặc không phải chuỗi.");

    static string Error(string message) => JsonSerializer.Serialize(new { error = message }, Readable);
}
