using CaiCach.Dossiers.Receiving;
using CaiCach.Kernel;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.TestKit;

/// <summary>Procedures that may be handed in anywhere in the province.</summary>
public static class TestBoundaries
{
    /// <summary>The province's one procedure stands on the list from a day on.</summary>
    public static Task FreeAsync(this TestHouse house, DateOnly from) => house.WithAsync<AppDb>(async db =>
    {
        db.Add(new BoundaryFree { Id = Ids.New(new LocalClock(house.Clock).Now), ProcedureId = (await db.Set<Procedure>().SingleAsync()).Id, ValidFrom = from, LegalSource = "Quyết định 9/QĐ-UBND" });
        await db.SaveChangesAsync();
    });

    /// <summary>The department's counter takes one in for the city, or for whom it is said.</summary>
    public static Task<Outcome<ReceivedDossier>> TakeInAsync(this TestHouse house, Guid? agencyId = null, SubmissionChannel channel = SubmissionChannel.Direct) =>
        house.WithAsync<ReceiveDossier, Outcome<ReceivedDossier>>(async receive => await receive.RunAsync(
            new ReceiveDossierOptions
            {
                AgencyId = agencyId ?? house.Province.City.Id,
                VersionId = house.Province.VersionId,
                Channel = channel,
                Applicant = TestArrivals.Sender,
                Papers = [new ReceivedPaper(null, "Đơn đăng ký", 1, 0)],
            },
            await house.AsAsync(house.Province.DepartmentCounter), default));
}
