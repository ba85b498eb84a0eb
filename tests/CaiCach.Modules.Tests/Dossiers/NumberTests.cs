using CaiCach.Dossiers.Receiving;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Numbering;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Dossiers;

/// <summary>Four digits a day are all the circular gives.</summary>
public sealed class NumberTests
{
    [Theory, EachDatabase]
    public async Task The_ten_thousandth_dossier_of_a_day_is_refused_and_takes_no_number(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (series, day) = (DossierCodes.Series("H45.20"), DateOnly.FromDateTime(TestHouse.Morning));
        await house.WithAsync<AppDb>(async db =>
        {
            db.Add(new Counter { Series = series, Period = DossierCodes.Period(day), Last = 9998 });
            await db.SaveChangesAsync();
        });

        Assert.Equal("H45.20-210401-9999", (await house.ReceiveAsync()).Code);
        Refused.With("dossier.numbers_used_up", await TryAsync(house));
        Assert.Equal(9999, await house.WithAsync<AppDb, long>(db => db.Set<Counter>().Where(c => c.Series == series).Select(c => c.Last).SingleAsync()));

        house.Clock.Set(TestHouse.Morning.AddDays(1));
        Assert.Equal("H45.20-210402-0001", (await house.ReceiveAsync()).Code);
    }

    static Task<Outcome<ReceivedDossier>> TryAsync(TestHouse house) => house.WithAsync<ReceiveDossier, Outcome<ReceivedDossier>>(async receive => await receive.RunAsync(
        new ReceiveDossierOptions
        {
            AgencyId = house.Province.City.Id,
            VersionId = house.Province.VersionId,
            Applicant = new ApplicantOptions { Name = "Nguyễn Văn Đất", Number = "054085000123" },
            Papers = [new ReceivedPaper(null, "Đơn đăng ký", 1, 0)],
        },
        await house.AsAsync(house.Province.Counter), default));
}
