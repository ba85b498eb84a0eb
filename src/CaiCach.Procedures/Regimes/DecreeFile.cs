using System.Text.Json;
using System.Text.Json.Serialization;
using CaiCach.Kernel;
using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Catalogue;
using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Regimes;

/// <summary>Decrees, timers, forms, causes of pausing and online levels as a file: see data/regimes/README.md.</summary>
public sealed record DecreeFile(IReadOnlyList<LegalRegime> Regimes, IReadOnlyList<LegalForm> Forms, IReadOnlyList<PauseCause> Pauses, IReadOnlyList<LegalLevel> Levels)
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>What ships with the product.</summary>
    public static DecreeFile Shipped(DateTimeOffset now)
    {
        using var reader = new StreamReader(typeof(DecreeFile).Assembly.GetManifestResourceStream("decrees.json")!);
        return Read(reader.ReadToEnd(), now, _ => null) is { Succeeded: true } read ? read.Value : throw new InvalidOperationException("The shipped decrees cannot be read.");
    }

    /// <summary>Reads a file.</summary>
    /// <param name="text">JSON.</param>
    /// <param name="now">Whose time the ids carry.</param>
    /// <param name="procedure">Id of a procedure by its code; null when there is none.</param>
    /// <returns>Rows ready to be kept, or everything that is wrong with the file.</returns>
    public static Outcome<DecreeFile> Read(string text, DateTimeOffset now, Func<string, Guid?> procedure)
    {
        FileBody body;
        try
        {
            body = JsonSerializer.Deserialize<FileBody>(text, Options) ?? throw new JsonException();
        }
        catch (JsonException exception)
        {
            return new Refusal("regime.unreadable", $"Không đọc được tệp ở dòng {exception.LineNumber + 1}, chỗ {exception.Path}; cách viết xem data/regimes/README.md.");
        }

        List<Refusal> faults = [];
        var regimes = new List<LegalRegime>();
        foreach (var row in body.Regimes)
        {
            var like = row.Like is null ? null : body.Regimes.FirstOrDefault(r => r.Code == row.Like);
            if (row.Like is not null && like is null)
            {
                faults.Add(new Refusal("regime.like", $"{row.Code}: không có nghị định {row.Like} để lấy theo."));
            }

            regimes.Add(Regime(row, like, now, procedure, faults));
        }

        var forms = body.Forms.Select(f => new LegalForm { Id = Ids.New(now), Kind = f.Form, Number = f.Number, Name = f.Name, Circular = f.Circular, ValidFrom = f.From, ValidTo = f.To }).ToList();
        var pauses = (body.Pauses ?? []).Select(p => new PauseCause { Id = Ids.New(now), Code = p.Code, Name = p.Name, Source = p.Source, Note = p.Note, ValidFrom = p.From, ValidTo = p.To }).ToList();
        var levels = (body.Levels ?? []).Select(l => new LegalLevel { Id = Ids.New(now), Level = l.Level, Source = l.Source, Note = l.Note, NeedsReason = l.NeedsReason, ValidFrom = l.From, ValidTo = l.To }).ToList();
        faults.AddRange(Overlaps(levels, l => l.Level, l => (l.ValidFrom, l.ValidTo), l => l.Level.Label()));
        faults.AddRange(Overlaps(regimes, r => "nghị định", r => (r.ValidFrom, r.ValidTo), r => r.Code));
        faults.AddRange(regimes.SelectMany(r => Overlaps(r.Timers, t => (t.Kind, t.ProcedureId), t => (t.ValidFrom, t.ValidTo), t => $"{r.Code}, {t.Kind.Word()}")));
        faults.AddRange(Overlaps(forms, f => f.Kind, f => (f.ValidFrom, f.ValidTo), f => $"mẫu {EnterForm.Word(f.Kind)}"));
        faults.AddRange(Overlaps(pauses, p => p.Code, p => (p.ValidFrom, p.ValidTo), p => $"lý do tạm dừng {p.Code}"));
        return faults.Count > 0 ? faults : new DecreeFile(regimes, forms, pauses, levels);
    }

    static LegalRegime Regime(RegimeRow row, RegimeRow? like, DateTimeOffset now, Func<string, Guid?> procedure, List<Refusal> faults)
    {
        var articles = row.Articles ?? like?.Articles;
        if (articles is null)
        {
            faults.Add(new Refusal("regime.articles", $"{row.Code}: thiếu articles."));
        }

        var regime = new LegalRegime
        {
            Id = Ids.New(now), Code = row.Code, Name = row.Name, Title = row.Title ?? row.Name, ValidFrom = row.From, ValidTo = row.To,
            MaximumReappointments = row.MaximumReappointments ?? like?.MaximumReappointments ?? 1, SupplementArticle = articles?.Supplement ?? "", RestartArticle = articles?.Restart ?? "", ApologyArticle = articles?.Apology ?? "",
            RefusalArticle = articles?.Refusal ?? "", NotEligibleArticle = articles?.NotEligible ?? "", WithdrawalArticle = articles?.Withdrawal ?? "",
        };
        var own = row.Timers ?? [];
        foreach (var timer in own.Concat((like?.Timers ?? []).Where(t => !own.Any(o => o.Timer == t.Timer && o.Procedure == t.Procedure)).Select(t => t with { From = null, To = null })))
        {
            var typed = new EnterTimerOptions
            {
                Regime = row.Code, Kind = timer.Timer, Amount = timer.Amount, Unit = timer.Unit, Rule = timer.Rule, CutOff = timer.CutOff, MorningMinutes = timer.MorningMinutes, Source = timer.Source, Note = timer.Note,
                ValidFrom = timer.From ?? row.From,
            };
            var of = timer.Procedure is { } code ? procedure(code) : null;
            if (timer.Procedure is not null && of is null)
            {
                faults.Add(new Refusal("regime.procedure", $"{row.Code}, {timer.Timer.Word()}: không có thủ tục {timer.Procedure}."));
            }

            var wrong = TimerCheck.Of(typed).ToList();
            faults.AddRange(wrong.Select(w => w with { Message = $"{row.Code}, {timer.Timer.Word()}: {w.Message}", Field = null }));
            if (wrong.Count == 0)
            {
                var made = EnterTimer.New(typed, regime, of, now);
                made.ValidTo = timer.To ?? row.To;
                regime.Timers.Add(made);
            }
        }

        return regime;
    }

    static IEnumerable<Refusal> Overlaps<T, TKey>(IEnumerable<T> rows, Func<T, TKey> key, Func<T, (DateOnly From, DateOnly? To)> days, Func<T, string> name)
    {
        foreach (var group in rows.GroupBy(key))
        {
            var ordered = group.OrderBy(r => days(r).From).ToList();
            foreach (var (row, next) in ordered.Zip(ordered.Skip(1)).Where(p => !(days(p.First).To < days(p.Second).From)))
            {
                yield return new Refusal("regime.overlap", $"{name(row)} và {name(next)} cùng hiệu lực từ ngày {days(next).From:dd/MM/yyyy}.");
            }

            foreach (var row in ordered.Where(r => days(r).To < days(r).From))
            {
                yield return new Refusal("regime.ends_first", $"{name(row)}: kết thúc trước khi bắt đầu.");
            }
        }
    }

    sealed record FileBody(IReadOnlyList<RegimeRow> Regimes, IReadOnlyList<FormRow> Forms, IReadOnlyList<PauseRow>? Pauses = null, IReadOnlyList<LevelRow>? Levels = null);

    sealed record LevelRow(OnlineLevel Level, string Source, DateOnly From, DateOnly? To = null, bool NeedsReason = false, string? Note = null);

    sealed record PauseRow(string Code, string Name, string Source, DateOnly From, DateOnly? To = null, string? Note = null);

    sealed record RegimeRow(
        string Code, string Name, DateOnly From, DateOnly? To = null, string? Title = null, string? Like = null, int? MaximumReappointments = null, ArticlesRow? Articles = null, IReadOnlyList<TimerRow>? Timers = null);

    sealed record ArticlesRow(string Supplement, string Restart, string Apology, string Refusal, string NotEligible, string Withdrawal);

    sealed record TimerRow(
        TimerKind Timer, string Source, int? Amount = null, TimeUnit? Unit = null, CountingRule Rule = CountingRule.HourExact, TimeOnly? CutOff = null, int? MorningMinutes = null, string? Note = null,
        DateOnly? From = null, DateOnly? To = null, string? Procedure = null);

    sealed record FormRow(FormKind Form, string Number, string Name, string Circular, DateOnly From, DateOnly? To = null);
}
