using System.Globalization;
using System.Text.Json;

namespace CaiCach.WorkingTime.Conformance;

/// <summary>
/// One case of the open deadline suite: what happened, and the answer that an independent walker found. The form is that of conformance/README.md; a case that
/// cannot be read throws, because a suite with an unreadable case proves nothing.
/// </summary>
public sealed class ConformanceCase
{
    const string Form = "yyyy-MM-dd'T'HH:mm";

    readonly JsonElement json;

    ConformanceCase(JsonElement json) => this.json = json;

    public string Id => Text("id");

    public string Topic => Text("topic");

    /// <summary>The answer that is right.</summary>
    public ConformanceAnswer Expected => new(Optional("due"), Optional("promised"), Optional("sentence"), json.TryGetProperty("error", out _));

    /// <summary>Reads all cases of a file.</summary>
    public static IReadOnlyList<ConformanceCase> Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        return [.. document.RootElement.GetProperty("cases").EnumerateArray().Select(c => new ConformanceCase(c.Clone()))];
    }

    /// <summary>The case without its answer, for a program that is judged.</summary>
    public string Question() => JsonSerializer.Serialize(
        json.EnumerateObject().Where(p => p.Name is not ("due" or "promised" or "sentence" or "error" or "why" or "article" or "title")).ToDictionary(p => p.Name, p => p.Value));

    /// <summary>This library's answer.</summary>
    /// <param name="national">Layer of national days that the case builds on.</param>
    public ConformanceAnswer Answer(CalendarLayer national)
    {
        try
        {
            List<CalendarLayer> layers = [national, .. Layers()];
            var calendar = Build(layers);
            if (json.TryGetProperty("timer", out var timer))
            {
                return new ConformanceAnswer(Write(Timer(calendar, timer)), null, null, false);
            }

            var ledger = new DeadlineLedger(calendar, Moment(json, "received"), Limit(json), Rule(json));
            var (sentence, last) = (Deadlines.Compute(calendar, Moment(json, "received"), Limit(json), Rule(json)).Explanation.ToVietnamese(), ledger.Standing);
            foreach (var change in json.TryGetProperty("events", out var events) ? events.EnumerateArray() : default)
            {
                last = ledger.Apply(Change(change, layers));
                sentence = null; // only an untouched deadline has one sentence; the ledger has one a line
            }

            return new ConformanceAnswer(Write(last.LawfulDue), last.PromisedDue == last.LawfulDue ? null : Write(last.PromisedDue), sentence, false);
        }
        catch (CalendarRangeException)
        {
            return new ConformanceAnswer(null, null, null, true);
        }
    }

    static WorkingCalendar Build(IReadOnlyList<CalendarLayer> layers) =>
        WorkingCalendar.Build("Bộ kiểm thử", NationalCalendar.FirstDay, NationalCalendar.LastDay, OpeningHours.Standard, layers);

    IEnumerable<CalendarLayer> Layers() => json.TryGetProperty("layers", out var layers) ? layers.EnumerateArray().Select(Layer) : [];

    static CalendarLayer Layer(JsonElement layer) => new(
        "Lớp của trường hợp",
        [.. (layer.TryGetProperty("days", out var days) ? days.EnumerateArray() : default).Select(d => new CalendarDay(
            DateOnly.ParseExact(d.GetProperty("date").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture), Word<DayKind>(d, "kind"), d.TryGetProperty("reason", out var reason) ? reason.GetString()! : "",
            Hours: d.TryGetProperty("hours", out var own) ? Intervals(own) : null))],
        layer.TryGetProperty("hours", out var hours) ? Opening(hours) : null);

    static OpeningHours Opening(JsonElement hours)
    {
        string[] days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
        return new OpeningHours(
            days.Select((d, i) => (Day: (DayOfWeek)i, Name: d)).Where(d => hours.TryGetProperty(d.Name, out _)).ToDictionary(d => d.Day, d => Intervals(hours.GetProperty(d.Name))),
            hours.TryGetProperty("make-up", out var makeUp) ? Intervals(makeUp) : OpeningHours.Standard.OnMakeUpDay);
    }

    static IReadOnlyList<OpeningInterval> Intervals(JsonElement spans) =>
        [.. spans.EnumerateArray().Select(s => s.GetString()!.Split('-')).Select(p => new OpeningInterval(TimeOnly.Parse(p[0], CultureInfo.InvariantCulture), TimeOnly.Parse(p[1], CultureInfo.InvariantCulture)))];

    static DeadlineChange Change(JsonElement change, List<CalendarLayer> layers)
    {
        var at = Moment(change, "at");
        switch (change.GetProperty("event").GetString())
        {
            case "suspend": return new DeadlineChange.Suspend(at);
            case "restart": return new DeadlineChange.Restart(at);
            case "pause": return new DeadlineChange.Pause(at);
            case "resume": return new DeadlineChange.Resume(at);
            case "extend": return new DeadlineChange.Extend(at, Moment(change, "to"));
            case "transfer": return new DeadlineChange.Transfer(at);
            case "calendar":
                layers.Add(Layer(change));
                return new DeadlineChange.CalendarChanged(at, Build(layers), change.GetProperty("decision").GetString() == "move");
            default: throw new FormatException($"Không có sự kiện {change.GetProperty("event")}.");
        }
    }

    DateTime Timer(WorkingCalendar calendar, JsonElement timer)
    {
        var at = Moment(json, "received");
        if (timer.TryGetProperty("cut-off", out var cutOff))
        {
            return Deadlines.ByCutOff(calendar, at, TimeOnly.Parse(cutOff.GetString()!, CultureInfo.InvariantCulture), timer.GetProperty("morning-minutes").GetInt32());
        }

        return timer.TryGetProperty("before", out var before) && before.GetBoolean() ? Deadlines.Before(calendar, at, Limit(timer)) : Deadlines.DueAt(calendar, at, Limit(timer), Rule(timer));
    }

    static TimeLimit Limit(JsonElement of) => new(of.GetProperty("amount").GetInt32(), Word<TimeUnit>(of, "unit"));

    static CountingRule Rule(JsonElement of) => of.TryGetProperty("rule", out _) ? Word<CountingRule>(of, "rule") : CountingRule.HourExact;

    static T Word<T>(JsonElement of, string name) where T : struct, Enum =>
        Enum.TryParse<T>(of.GetProperty(name).GetString()!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var word) ? word : throw new FormatException($"{name} không có giá trị {of.GetProperty(name)}.");

    static DateTime Moment(JsonElement of, string name) => DateTime.ParseExact(of.GetProperty(name).GetString()!, Form, CultureInfo.InvariantCulture);

    static string? Write(DateTime? moment) => moment?.ToString(Form, CultureInfo.InvariantCulture);

    string Text(string name) => json.GetProperty(name).GetString()!;

    string? Optional(string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
}
