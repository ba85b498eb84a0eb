using System.Runtime.CompilerServices;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Counting;

/// <summary>The measures of dossiers, and their recount from the dossiers themselves.</summary>
public sealed class DossierMeasures : IMeasureSource
{
    public const string Received = "dossiers.received";
    public const string Early = "dossiers.solved-early";
    public const string OnTime = "dossiers.solved-on-time";
    public const string Late = "dossiers.solved-late";
    public const string Withdrawn = "dossiers.withdrawn";

    /// <summary>Of the received, those that came online.</summary>
    public const string ReceivedOnline = "dossiers.received-online";

    /// <summary>Of the received, those that came by post or were answered by post, on the day of receipt.</summary>
    public const string ByPost = "dossiers.received-by-post";

    /// <summary>Of the solved late, those whose applicant had been sent an apology with a new date.</summary>
    public const string LateApologised = "dossiers.solved-late-apologised";

    /// <summary>Early and on time together; the sum of two counters.</summary>
    public const string InTime = "dossiers.solved-in-time";

    /// <summary>Early, on time and late together; the sum of three counters.</summary>
    public const string Solved = "dossiers.solved";

    /// <summary>Not a counter: the open set at the end of the period, read from the rows.</summary>
    public const string Pending = "dossiers.pending";

    /// <summary>Of these, the ones past their lawful date.</summary>
    public const string PendingOverdue = "dossiers.pending-overdue";

    /// <summary>Solved in the period or open at its end.</summary>
    public const string Handled = "dossiers.handled";

    /// <summary>Of these, solved in time or open within the lawful date.</summary>
    public const string HandledInTime = "dossiers.handled-in-time";

    const string Law = "Nghị định 61/2018/NĐ-CP, Điều 30; Thông tư 01/2018/TT-VPCP, Điều 13";

    public IReadOnlyList<MeasureDefinition> Definitions { get; } =
    [
        new(Received, "Tiếp nhận", "Số hồ sơ được cấp mã, tính vào ngày tiếp nhận. Phiếu từ chối tiếp nhận không tính.", Law),
        new(Early, "Trước hạn", "Số hồ sơ có kết quả ký trước ngày hẹn theo luật, tính vào ngày ký.", Law),
        new(OnTime, "Đúng hạn", "Số hồ sơ có kết quả ký trong ngày hẹn theo luật, không muộn hơn giờ hẹn, tính vào ngày ký.", Law),
        new(Late, "Trễ hạn", "Số hồ sơ có kết quả ký sau giờ hẹn theo luật, kể cả khi đã xin lỗi và hẹn lại, tính vào ngày ký.", Law),
        new(ReceivedOnline, "Nộp trực tuyến", "Trong số tiếp nhận, hồ sơ nộp qua kênh trực tuyến, tính vào ngày tiếp nhận.", Law),
        new(ByPost, "Qua bưu chính", "Trong số tiếp nhận, hồ sơ nộp hoặc nhận kết quả qua bưu chính công ích, tính vào ngày tiếp nhận.", Law),
        new(LateApologised, "Trễ, đã xin lỗi", "Trong số trễ hạn, hồ sơ đã được gửi thư xin lỗi và hẹn lại trước khi có kết quả, tính vào ngày ký.", Law),
        new(Withdrawn, "Rút, đóng", "Số hồ sơ dừng theo yêu cầu của người nộp hoặc đóng vì quá hạn bổ sung, tính vào ngày dừng.", Law),
    ];

    /// <summary>What the figures that are read from the rows mean.</summary>
    public static IReadOnlyList<MeasureDefinition> Open { get; } =
    [
        new(Pending, "Đang giải quyết", "Số hồ sơ đã nhận mà đến hết ngày cuối kỳ chưa có kết quả và chưa rút, kể cả đang chờ bổ sung.", Law),
        new(PendingOverdue, "Đang quá hạn", "Trong số đang giải quyết, hồ sơ đã qua hạn theo luật tính đến hết ngày cuối kỳ, hôm nay thì tính đến lúc này; không kể đang chờ bổ sung.", Law),
    ];

    public static string Of(Timeliness timeliness) => timeliness switch
    {
        Timeliness.Early => Early,
        Timeliness.OnTime => OnTime,
        _ => Late,
    };

    /// <summary>What a receipt counts as.</summary>
    internal static IEnumerable<string> OfReceipt(SubmissionChannel channel) => channel switch
    {
        SubmissionChannel.Online => [Received, ReceivedOnline],
        SubmissionChannel.Post => [Received, ByPost],
        _ => [Received],
    };

    /// <summary>Whether handing over the result makes it one by post; what came by post is one already.</summary>
    internal static bool BecomesByPost(SubmissionChannel channel, ReturnMethod? method) => channel != SubmissionChannel.Post && method == ReturnMethod.Post;

    /// <summary>What a result counts as.</summary>
    internal static IEnumerable<string> OfResult(Timeliness timeliness, bool isReappointed) =>
        timeliness == Timeliness.Late && isReappointed ? [Late, LateApologised] : [Of(timeliness)];

    public async IAsyncEnumerable<Fact> RecountAsync(AppDb db, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var dossiers = db.Set<Dossier>().AsNoTracking();
        var received = dossiers.GroupBy(d => new { AgencyId = d.ReceivedAgencyId, d.FieldId, d.ProcedureId, Day = LocalDay.NumberOf(d.ReceivedAt), d.Channel }).Select(g => new { g.Key, Amount = g.LongCount() });
        await foreach (var group in received.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            foreach (var measure in OfReceipt(group.Key.Channel))
            {
                yield return new Fact(measure, DateOnly.FromDayNumber(group.Key.Day), group.Key.AgencyId, group.Key.FieldId, group.Key.ProcedureId, group.Amount);
            }
        }

        var solved = dossiers.Where(d => d.FinishedAt != null && d.Timeliness != null)
            .GroupBy(d => new { AgencyId = d.FinishedAgencyId ?? d.AgencyId, d.FieldId, d.ProcedureId, Day = LocalDay.NumberOf(d.FinishedAt!.Value), d.Timeliness, IsReappointed = d.ReappointmentCount > 0 }).Select(g => new { g.Key, Amount = g.LongCount() });
        await foreach (var group in solved.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            foreach (var measure in OfResult(group.Key.Timeliness!.Value, group.Key.IsReappointed))
            {
                yield return new Fact(measure, DateOnly.FromDayNumber(group.Key.Day), group.Key.AgencyId, group.Key.FieldId, group.Key.ProcedureId, group.Amount);
            }
        }

        var returnedByPost = dossiers.Where(d => d.Channel != SubmissionChannel.Post && d.ReturnedBy == ReturnMethod.Post) // as BecomesByPost says
            .GroupBy(d => new { AgencyId = d.ReceivedAgencyId, d.FieldId, d.ProcedureId, Day = LocalDay.NumberOf(d.ReceivedAt) }).Select(g => new { g.Key, Amount = g.LongCount() });
        await foreach (var group in returnedByPost.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return new Fact(ByPost, DateOnly.FromDayNumber(group.Key.Day), group.Key.AgencyId, group.Key.FieldId, group.Key.ProcedureId, group.Amount);
        }

        var withdrawn = dossiers.Where(d => (d.State == DossierState.Withdrawn || d.State == DossierState.Closed) && d.ClosedAt != null)
            .GroupBy(d => new { d.AgencyId, d.FieldId, d.ProcedureId, Day = LocalDay.NumberOf(d.ClosedAt!.Value) }).Select(g => new { g.Key, Amount = g.LongCount() });
        await foreach (var group in withdrawn.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return new Fact(Withdrawn, DateOnly.FromDayNumber(group.Key.Day), group.Key.AgencyId, group.Key.FieldId, group.Key.ProcedureId, group.Amount);
        }
    }
}
