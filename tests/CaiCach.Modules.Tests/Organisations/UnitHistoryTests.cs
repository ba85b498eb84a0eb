using System.Text;
using CaiCach.Accountability.Listing;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Organisations;

public sealed class UnitHistoryTests
{
    [Theory, EachDatabase]
    public async Task A_letter_bears_the_name_of_the_day_it_was_signed(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (city, coordinator) = (house.Province.City, await house.AsAsync(house.Province.Coordinator));
        var (old, fresh) = (await house.InProcessingAsync(), await house.InProcessingAsync());
        house.Clock.Set(new DateTime(2021, 4, 12, 9, 0, 0));
        var signed = TestDossiers.Value(await house.DraftAsync(old.Id));
        TestDossiers.Value(await house.SignAsync(signed.Id));

        Task<Outcome<Done>> Rename(string? name, DateOnly? from, string? decision = "Nghị quyết 5") => house.WithAsync<RenameUnit, Outcome<Done>>(async u => await u.RunAsync(
            new RenameUnitOptions { UnitId = city.Id, Name = name, ShortName = "UBND TP mới", From = from, Decision = decision, Address = "1 Hùng Vương" }, coordinator with { IdempotencyKey = null }, default));
        Refused.With("organisations.unit_name", await Rename("", null));
        Refused.With("organisations.unit_decision", await Rename("Tên mới", null, " "));
        Refused.With("organisations.unit_name_day", await Rename("Tên mới", city.ValidFrom));
        TestDossiers.Value(await Rename("Uỷ ban nhân dân thành phố Mới", new DateOnly(2021, 4, 13)));
        Refused.With("organisations.unit_name_day", await Rename("Tên khác", new DateOnly(2021, 4, 13)));

        // Today is the day before: nothing is called otherwise yet.
        Assert.Equal(city.Name, (await house.WithAsync<UnitDirectory, UnitSnapshot>(d => d.GetAsync(default)))[city.Id].Name);
        house.Clock.Set(new DateTime(2021, 4, 13, 9, 0, 0));
        var later = TestDossiers.Value(await house.DraftAsync(fresh.Id));
        TestDossiers.Value(await house.SignAsync(later.Id));
        var units = await house.WithAsync<UnitDirectory, UnitSnapshot>(d => d.GetAsync(default));

        Assert.Equal(("Uỷ ban nhân dân thành phố Mới", city.Name), (units[city.Id].Name, units.On(new DateOnly(2021, 4, 12))[city.Id].Name));
        async Task<string> NameOn(Guid letter) => (await house.WithAsync<ApologyReader, ApologyDetail?>(async r => await r.FindAsync(letter, await house.AsAsync(house.Province.Chair), default)))!.AgencyName;
        Assert.Equal((city.Name, "Uỷ ban nhân dân thành phố Mới"), (await NameOn(signed.Id), await NameOn(later.Id)));
        var view = (await house.WithAsync<UnitReader, UnitView?>(r => r.FindAsync(city.Id, null, default)))!;
        Assert.Equal(2, view.Names.Count);
        Assert.Equal(["000.00.20.H45"], view.Aliases);
        Assert.Equal("unit.renamed", Assert.Single(view.Story).Event.Type);
    }

    [Theory, EachDatabase]
    public async Task A_code_once_used_is_never_given_again_and_always_found(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (city, coordinator) = (house.Province.City, await house.AsAsync(house.Province.Coordinator));
        Task<Outcome<Done>> Alias(string? code, Guid? unit = null) => house.WithAsync<AddUnitAlias, Outcome<Done>>(u => u.RunAsync(
            new AddUnitAliasOptions { UnitId = unit ?? city.Id, Code = code, Note = "hệ thống cũ" }, coordinator with { IdempotencyKey = null }, default));

        TestDossiers.Value(await Alias("thcu1"));
        Refused.With("organisations.unit_code_taken", await Alias("THCU1"));
        Refused.With("organisations.unit_code_taken", await Alias("000.00.08.H45"));
        Refused.With("organisations.unit_code", await Alias("có dấu"));
        TestDossiers.Value(await Alias("TH.CU"));
        Refused.With("organisations.unit_code_taken", await house.WithAsync<CreateUnit, Outcome<Unit>>(u => u.RunAsync(
            new CreateUnitOptions { Code = "th.cu", Name = "x", Kind = UnitKind.Department, ParentCode = "H45" }, coordinator with { IdempotencyKey = null }, default)));
        Refused.With(Refusal.ForbiddenCode, await house.WithAsync<AddUnitAlias, Outcome<Done>>(async u => await u.RunAsync(new AddUnitAliasOptions { UnitId = city.Id, Code = "X" }, await house.AsAsync(house.Province.Administrator), default)));

        var units = await house.WithAsync<UnitDirectory, UnitSnapshot>(d => d.GetAsync(default));
        Assert.All(new[] { "H45.20", "h45.20", "000.00.20.H45", "thcu1", "TH.CU" }, code => Assert.Equal(city.Id, units.Find(code)?.Id));
        Assert.Null(units.Find("H45.99"));
    }

    [Theory, EachDatabase]
    public async Task A_unit_that_still_holds_something_does_not_end(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.ReceiveAsync();
        var coordinator = await house.AsAsync(house.Province.Coordinator);
        Task<Outcome<Done>> Close(Guid unit, string? reason, params string[] to) => house.WithAsync<CloseUnit, Outcome<Done>>(u => u.RunAsync(
            new CloseUnitOptions { UnitId = unit, Reason = reason, Successors = to, Decision = "QĐ 1" }, coordinator with { IdempotencyKey = null }, default));

        var held = await Close(house.Province.City.Id, "giai-the");
        Assert.Equal(["organisations.unit_holds"], held.Refusals.Select(r => r.Code).Distinct());
        Assert.Contains(held.Refusals, r => r.Message.Contains("1 hồ sơ chưa kết thúc", StringComparison.Ordinal));
        Assert.Contains(held.Refusals, r => r.Message.Contains("vị trí công tác", StringComparison.Ordinal));
        Refused.With("organisations.successors", await Close(house.Province.CityOtherDivision.Id, "sap-nhap"));
        Refused.With("organisations.successors", await Close(house.Province.CityOtherDivision.Id, "tach", "H45.20.tnmt"));
        Refused.With("organisations.successor", await Close(house.Province.CityOtherDivision.Id, "sap-nhap", "H45.77"));
        Refused.With("organisations.closing_reason", await Close(house.Province.CityOtherDivision.Id, "vi-thich"));
        Refused.With("organisations.closing_reason", await Close(house.Province.CityOtherDivision.Id, "ket-thuc-cap-huyen", "H45.20.tnmt"));
        TestDossiers.Value(await Close(house.Province.CityOtherDivision.Id, "sap-nhap", "H45.20.tnmt"));

        var units = (await house.WithAsync<UnitDirectory, UnitSnapshot>(d => d.GetAsync(default))).On(new DateOnly(2021, 4, 2));
        Assert.Equal((new DateOnly(2021, 4, 1), house.Province.CityDivision.Id), (units[house.Province.CityOtherDivision.Id].ValidTo, units.NowOf(house.Province.CityOtherDivision.Id)));
    }

    [Theory, EachDatabase]
    public async Task A_list_is_taken_whole_or_not_at_all(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var coordinator = await house.AsAsync(house.Province.Coordinator);
        Task<Outcome<ImportedUnits>> Import(string csv, bool onlyCheck = false) => house.WithAsync<ImportUnits, Outcome<ImportedUnits>>(u => u.RunAsync(
            new ImportUnitsOptions { File = Encoding.UTF8.GetBytes(csv), OnlyCheck = onlyCheck }, coordinator with { IdempotencyKey = null }, default));
        var many = new StringBuilder("code,name,kind,parent,from\n");
        for (var i = 1; i <= 2000; i++)
        {
            many.Append(i switch { 700 => "H45.X700,Xã 700,xã,H45,\n", 1200 => "H45.X1200,,commune,H45,\n", 1999 => "H45.X3,Xã 3,commune,H45,31/02/2021\n", _ => $"H45.X{i},UBND xã {i},commune,H45,2021-04-01\n" });
        }

        var wrong = await Import(many.ToString());
        Assert.Equal(3, wrong.Refusals.Count);
        Assert.StartsWith("Dòng 701, cột kind:", wrong.Refusals[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("Dòng 1201, cột name:", wrong.Refusals[1].Message, StringComparison.Ordinal);
        Assert.StartsWith("Dòng 2000, cột from:", wrong.Refusals[2].Message, StringComparison.Ordinal);
        Refused.With("organisations.unit_file", await Import("ma,ten\n1,2\n"));
        Refused.With("organisations.unit_file", await Import("code,name,kind\n"));
        Refused.With("organisations.unit_file", await Import("PK\u0003\u0004 not a sheet"));
        var twice = await Import("code,name,kind,parent\nH45.30,A,commune,H45\nH45.30,B,commune,H45\n");
        Assert.Contains("đã có ở dòng trước", Assert.Single(twice.Refusals).Message, StringComparison.Ordinal);

        const string right = "code,name,kind,parent,short_name,from\nH45.30,\"UBND xã Hòa Kiến, thành phố Tuy Hòa\",commune,H45.20,UBND xã Hòa Kiến,01/04/2021\nH45.30.MC,Bộ phận Một cửa,one_stop,H45.30,,\n";
        Assert.False(TestDossiers.Value(await Import(right, onlyCheck: true)).Written);
        var before = await house.WithAsync<AppDb, int>(db => db.Set<Unit>().CountAsync());
        Assert.Equal((2, true), (TestDossiers.Value(await Import(right)).Taken, true));
        Assert.Equal(before + 2, await house.WithAsync<AppDb, int>(db => db.Set<Unit>().CountAsync()));
        Assert.False((await Import(right)).Succeeded);
    }
}
