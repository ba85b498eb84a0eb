using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;

namespace CaiCach.ParIndex.Rounds.Stages;

/// <summary>Every transition of a round, in one pure function of its state, the command and the clock.</summary>
public static class RoundRules
{
    public static RoundDecision Decide(RoundState round, RoundCommand command, DateTimeOffset now) => command switch
    {
        _ when round.Stage == RoundStage.Published => No("round.published", "Kết quả đã công bố, không thay đổi được nữa."),
        SubmitSelf self => Submit(round, self.UnitId, now),
        SubmitAnswer answer => Explain(round, answer.UnitId, now),
        Advance on => Go(round, on, now),
        Reopen again when string.IsNullOrWhiteSpace(again.Reason) => No("round.reason", "Ghi lý do mở lại.", "Reason"),
        Reopen { UnitId: { } unit } one => ReopenOne(round, unit, one.Until, now),
        Reopen all => ReopenAll(round, all.Until, now),
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };

    static RoundDecision Submit(RoundState round, Guid id, DateTimeOffset now) =>
        round.Units.GetValueOrDefault(id) is not { } unit ? Unknown()
        : unit.SubmittedAt is not null ? No("round.submitted", "Đơn vị đã nộp điểm tự đánh giá.")
        : !round.IsScoringItself(unit, now) ? Locked(round, round.SubmitDeadline(unit), now)
        : Yes(With(round, id, unit with { SubmittedAt = now }));

    static RoundDecision Explain(RoundState round, Guid id, DateTimeOffset now) =>
        round.Units.GetValueOrDefault(id) is not { } unit ? Unknown()
        : unit.ExplainedAt is not null && round.Stage is RoundStage.Explanation or RoundStage.SecondAppraisal ? No("round.explained", "Đơn vị đã nộp giải trình.")
        : !round.IsExplaining(unit, now) ? Locked(round, round.ExplainDeadline(unit), now)
        : Yes(With(round, id, unit with { ExplainedAt = now }));

    /// <summary>Why a unit may not write now.</summary>
    public static RoundDecision Locked(RoundState round, DateTimeOffset? deadline, DateTimeOffset now) =>
        round.Stage is RoundStage.SelfScoring or RoundStage.FirstAppraisal or RoundStage.Explanation && deadline <= now
            ? No("round.locked", $"Đã khoá từ {LocalClock.ToLocal(deadline.Value):HH:mm dd/MM/yyyy}; chỉ đơn vị tổ chức kỳ đánh giá mở lại được.")
            : No("round.stage", $"Kỳ đánh giá đang ở bước “{round.Stage.Label()}”, không làm được việc này.");

    static RoundDecision Go(RoundState round, Advance on, DateTimeOffset now)
    {
        if (on.To != round.Stage + 1)
        {
            return No("round.stage", $"Từ bước “{round.Stage.Label()}” chỉ sang bước “{(round.Stage + 1).Label()}”.");
        }

        var busy = round.Units.Values.Count(u => round.IsScoringItself(u, now) || round.IsExplaining(u, now));
        return on.To switch
        {
            RoundStage.SelfScoring when round.Units.IsEmpty => No("round.no_units", "Kỳ đánh giá chưa có đơn vị nào."),
            RoundStage.SelfScoring when round.SubmitBy <= now => No("round.deadline", "Hạn nộp điểm tự đánh giá đã qua; đặt hạn mới rồi bắt đầu."),
            _ when busy > 0 => No("round.busy", $"{busy} đơn vị còn đang làm trong hạn; chờ nộp hết hoặc hết hạn."),
            RoundStage.Explanation when on.ExplainBy is null || on.ExplainBy <= now => No("round.explain_by", "Nhập hạn giải trình, sau thời điểm này.", "Until"),
            RoundStage.Explanation => Yes(round with { Stage = on.To, ExplainBy = on.ExplainBy }),
            _ => Yes(round with { Stage = on.To }),
        };
    }

    static RoundDecision ReopenOne(RoundState round, Guid id, DateTimeOffset? until, DateTimeOffset now) =>
        round.Units.GetValueOrDefault(id) is not { } unit ? Unknown()
        : until is null || until <= now ? No("round.until", "Nhập hạn mới, sau thời điểm này.", "Until")
        : round.Stage switch
        {
            RoundStage.SelfScoring or RoundStage.FirstAppraisal => Yes(With(round, id, unit with { SubmittedAt = null, ReopenedUntil = until })),
            RoundStage.Explanation or RoundStage.SecondAppraisal => Yes(With(round, id, unit with { ExplainedAt = null, ExplainUntil = until })),
            _ => No("round.stage", $"Ở bước “{round.Stage.Label()}” không mở lại cho riêng một đơn vị."),
        };

    static RoundDecision ReopenAll(RoundState round, DateTimeOffset? until, DateTimeOffset now)
    {
        if (round.Stage is RoundStage.Council or RoundStage.Approved)
        {
            return Yes(round with { Stage = RoundStage.SecondAppraisal });
        }

        if (until is null || until <= now)
        {
            return No("round.until", "Nhập hạn mới, sau thời điểm này.", "Until");
        }

        return round.Stage switch
        {
            RoundStage.SelfScoring or RoundStage.FirstAppraisal => Yes(round with
            {
                Stage = RoundStage.SelfScoring, SubmitBy = until.Value, Units = round.Units.ToImmutable(u => u with { SubmittedAt = null, ReopenedUntil = null }),
            }),
            RoundStage.Explanation or RoundStage.SecondAppraisal => Yes(round with
            {
                Stage = RoundStage.Explanation, ExplainBy = until, Units = round.Units.ToImmutable(u => u with { ExplainedAt = null, ExplainUntil = null }),
            }),
            _ => No("round.stage", "Kỳ đánh giá chưa bắt đầu."),
        };
    }

    static System.Collections.Immutable.ImmutableDictionary<Guid, UnitState> ToImmutable(
        this System.Collections.Immutable.ImmutableDictionary<Guid, UnitState> units, Func<UnitState, UnitState> change) =>
        System.Collections.Immutable.ImmutableDictionary.CreateRange(units.Select(u => KeyValuePair.Create(u.Key, change(u.Value))));

    static RoundState With(RoundState round, Guid id, UnitState unit) => round with { Units = round.Units.SetItem(id, unit) };

    static RoundDecision Yes(RoundState state) => new(state, null);

    static RoundDecision Unknown() => new(null, Refusal.NotFound("đơn vị"));

    static RoundDecision No(string code, string message, string? field = null) => new(null, new Refusal(code, message, field));
}
