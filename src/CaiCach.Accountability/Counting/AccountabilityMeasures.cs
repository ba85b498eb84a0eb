using System.Runtime.CompilerServices;
using CaiCach.Accountability.Apologies;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Counting;

/// <summary>The measures of apologies, and their recount from the letters themselves.</summary>
public sealed class AccountabilityMeasures : IMeasureSource
{
    public const string Sent = "apologies.sent";
    public const string Breach = "apologies.breach";

    /// <summary>Not a counter: sent and no breach; the difference of the two.</summary>
    public const string InTime = "apologies.in-time";

    const string Law = "Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9; Nghị định 118/2025/NĐ-CP, Điều 19 khoản 6";

    public IReadOnlyList<MeasureDefinition> Definitions { get; } =
    [
        new(Sent, "Thư xin lỗi", "Số thư xin lỗi và hẹn lại đã gửi, tính vào ngày gửi. Thư đã huỷ không tính.", Law),
        new(Breach, "Xin lỗi muộn", "Số thư xin lỗi gửi sau thời điểm luật định (muộn nhất 1 ngày trước ngày hẹn), tính vào ngày gửi.", Law),
    ];

    /// <summary>What a letter that was just sent adds.</summary>
    public static IEnumerable<Fact> OfSending(Apology apology)
    {
        var fact = new Fact(Sent, LocalClock.ToLocalDate(apology.SentAt!.Value), apology.AgencyId, apology.FieldId, apology.ProcedureId);
        return apology.IsBreach ? [fact, fact with { Measure = Breach }] : [fact];
    }

    public async IAsyncEnumerable<Fact> RecountAsync(AppDb db, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sent = db.Set<Apology>().AsNoTracking().Where(a => a.State == ApologyState.Sent && a.SentAt != null)
            .GroupBy(a => new { a.AgencyId, a.FieldId, a.ProcedureId, Day = LocalDay.NumberOf(a.SentAt!.Value) }).Select(g => new { g.Key, Sent = g.LongCount(), Breaches = g.LongCount(a => a.IsBreach) });
        await foreach (var group in sent.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var fact = new Fact(Sent, DateOnly.FromDayNumber(group.Key.Day), group.Key.AgencyId, group.Key.FieldId, group.Key.ProcedureId, group.Sent);
            yield return fact;
            if (group.Breaches > 0)
            {
                yield return fact with { Measure = Breach, Amount = group.Breaches };
            }
        }
    }
}
