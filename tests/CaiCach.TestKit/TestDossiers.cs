using CaiCach.Dossiers;
using CaiCach.Dossiers.DueDates;
using CaiCach.Dossiers.Processing;
using CaiCach.Dossiers.Receiving;
using CaiCach.Dossiers.Returning;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.TestKit;

/// <summary>Dossiers made as people make them, through the use cases.</summary>
public static class TestDossiers
{
    /// <summary>Received at the city's counter now; ten working days.</summary>
    public static Task<ReceivedDossier> ReceiveAsync(this TestHouse house, string? email = "dan@example.vn", Person? counter = null, SubmissionChannel channel = SubmissionChannel.Direct, string address = "12 Lê Lợi, phường 3") =>
        house.WithAsync<ReceiveDossier, ReceivedDossier>(async receive => Value(await receive.RunAsync(
            new ReceiveDossierOptions
            {
                AgencyId = (counter ?? house.Province.Counter).AgencyId,
                VersionId = house.Province.VersionId,
                Channel = channel,
                Applicant = new ApplicantOptions { Name = "Nguyễn Văn Đất", Number = "054085000123", Address = address, Phone = "0905123456", Email = email },
                Papers = [new ReceivedPaper(null, "Đơn đăng ký", 1, 0)],
            },
            await house.AsAsync(counter ?? house.Province.Counter), default)));

    /// <summary>Received, handed over, confirmed and assigned to the city's specialist.</summary>
    public static async Task<ReceivedDossier> InProcessingAsync(this TestHouse house, string? email = "dan@example.vn", SubmissionChannel channel = SubmissionChannel.Direct, string address = "12 Lê Lợi, phường 3")
    {
        var received = await house.ReceiveAsync(email, channel: channel, address: address);
        await house.ProcessAsync(received.Id);
        return received;
    }

    /// <summary>Handed over, confirmed and assigned to the city's specialist.</summary>
    public static async Task ProcessAsync(this TestHouse house, Guid dossierId)
    {
        var province = house.Province;
        await house.WithAsync<HandOverDossier>(async u => Value(await u.RunAsync(new HandOverDossierOptions { DossierId = dossierId }, await house.AsAsync(province.Counter), default)));
        await house.WithAsync<ConfirmDossierHandOver>(async u => Value(await u.RunAsync(new ConfirmDossierHandOverOptions { DossierId = dossierId }, await house.AsAsync(province.Head), default)));
        await house.WithAsync<AssignDossier>(async u => Value(await u.RunAsync(
            new AssignDossierOptions { DossierId = dossierId, OfficialId = province.Specialist.OfficialId }, await house.AsAsync(province.Head), default)));
    }

    /// <summary>The specialist submits and the chair signs, now.</summary>
    public static async Task AnswerAsync(this TestHouse house, Guid dossierId)
    {
        await house.WithAsync<SubmitDossierResult>(async u => Value(await u.RunAsync(
            new SubmitDossierResultOptions { DossierId = dossierId, Kind = ResultKind.Granted, Summary = "Trình ký" }, await house.AsAsync(house.Province.Specialist), default)));
        await house.WithAsync<ApproveDossierResult>(async u => Value(await u.RunAsync(
            new ApproveDossierResultOptions { DossierId = dossierId, ResultNumber = "12/GCN" }, await house.AsAsync(house.Province.Chair), default)));
    }

    /// <summary>The one-stop unit confirms the result and hands it over, now.</summary>
    public static async Task ReturnAsync(this TestHouse house, Guid dossierId, ReturnMethod method = ReturnMethod.Counter)
    {
        await house.WithAsync<ConfirmDossierResult>(async u => Value(await u.RunAsync(
            new ConfirmDossierResultOptions { DossierId = dossierId }, await house.AsAsync(house.Province.Counter), default)));
        await house.WithAsync<ReturnDossierResult>(async u => Value(await u.RunAsync(
            new ReturnDossierResultOptions { DossierId = dossierId, ReceivedBy = "Nguyễn Văn Đất", Method = method }, await house.AsAsync(house.Province.Counter), default)));
    }

    /// <summary>Where dates differ from the ledgers.</summary>
    public static Task<List<string>> LedgerFaultsAsync(this TestHouse house) =>
        house.WithAsync<LedgerCheck, List<string>>(async c => await c.RunAsync(default).Select(d => d.What).ToListAsync());

    public static Task<Dossier> DossierAsync(this TestHouse house, Guid id) =>
        house.WithAsync<AppDb, Dossier>(db => db.Set<Dossier>().AsNoTracking().Include(d => d.Ledger).SingleAsync(d => d.Id == id));

    /// <summary>The value of an outcome that must not be refused.</summary>
    public static T Value<T>(Outcome<T> outcome) => outcome.Succeeded
        ? outcome.Value
        : throw new InvalidOperationException("Refused: " + string.Join("; ", outcome.Refusals.Select(r => $"{r.Code} {r.Message}")));
}
