using CaiCach.Dossiers.Paying;

namespace CaiCach.Web.Pages.Payments;

/// <summary>How the standing of an online payment looks.</summary>
public static class PaymentLook
{
    public static (string Tone, string Icon, string Words) Of(FeePayment payment, DateTimeOffset now) => payment.TakenBackAt is not null
        ? ("wait", "arrow-counterclockwise", "Đã rút lại")
        : Of(payment.SettledAt is not null, payment.IsOverdueAt(now));

    public static (string Tone, string Icon, string Words) Of(bool settled, bool overdue) => (settled, overdue) switch
    {
        (true, true) => ("bad", "exclamation-circle", "Đối soát trễ"),
        (true, false) => ("good", "check-circle", "Đã đối soát"),
        (false, true) => ("bad", "exclamation-circle", "Quá hạn đối soát"),
        _ => ("wait", "hourglass-split", "Chờ đối soát"),
    };
}
