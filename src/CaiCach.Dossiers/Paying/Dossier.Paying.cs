using CaiCach.Dossiers.Paying;
using CaiCach.Kernel;

namespace CaiCach.Dossiers;

public sealed partial class Dossier
{
    void Record(PaymentRecorded e, DateTimeOffset at) => Payments.Add(new FeePayment
    {
        Id = Ids.New(at),
        DossierId = Id,
        Ordinal = e.Ordinal,
        AgencyId = AgencyId,
        Amount = e.Amount,
        Reference = e.Reference,
        PaidAt = e.PaidAt,
        RecordedAt = at,
        RecordedByName = e.OfficialName,
        DueAt = e.DueAt,
        Article = e.Article,
    });

    void Settle(PaymentSettled e)
    {
        var payment = Payment(e.Ordinal);
        (payment.SettledAt, payment.SettledByName, payment.Statement, payment.IsLate) = (e.SettledAt, e.OfficialName, e.Statement, e.IsLate);
    }

    FeePayment Payment(int ordinal) => Payments.Single(p => p.Ordinal == ordinal);
}
