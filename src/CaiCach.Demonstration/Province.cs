using CaiCach.Kernel;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Processes;
using CaiCach.WorkingTime;

namespace CaiCach.Demonstration;

/// <summary>Units, people and procedures of the demonstration.</summary>
internal sealed class Province(DateTimeOffset now, People people)
{
    static readonly DateOnly Since = new(2018, 1, 1);
    static readonly DateTimeOffset PostsSince = new(2019, 12, 31, 17, 0, 0, TimeSpan.Zero);

    public List<Unit> Units { get; } = [];

    public List<Official> Officials { get; } = [];

    public List<Post> Posts { get; } = [];

    public List<Field> Fields { get; } = [];

    public List<Procedure> Procedures { get; } = [];

    public List<ProcedureVersion> Versions { get; } = [];

    public List<ProcedurePaper> Papers { get; } = [];

    public List<ProcedureHandling> Handlings { get; } = [];

    public List<InternalProcess> Processes { get; } = [];

    /// <summary>What each process says.</summary>
    public Dictionary<Guid, ProcessContent> Contents { get; } = [];

    public IEnumerable<object> Rows => [.. Units, .. Officials, .. Posts, .. Fields, .. Procedures, .. Versions, .. Papers, .. Handlings, .. Processes, .. Processes.SelectMany(p => ProcessRows.Of(p.Id, Contents[p.Id], now))];

    public void Make(string passwordHash)
    {
        MakeUnits();
        MakeProcedures();
        MakeOfficials(passwordHash);
    }

    void MakeUnits()
    {
        var byCode = new Dictionary<string, Unit>();
        foreach (var row in DataFiles.Rows("units.csv"))
        {
            var kind = row[3] switch
            {
                "province" => UnitKind.Province,
                "department" => UnitKind.Department,
                "district" => UnitKind.District,
                "commune" => UnitKind.Commune,
                "one_stop" => UnitKind.OneStop,
                _ => UnitKind.Division,
            };
            var parent = byCode.GetValueOrDefault(row[4]);
            var unit = new Unit
            {
                Id = Ids.New(now),
                Code = row[0],
                Name = row[1],
                ShortName = row[2],
                Kind = kind,
                ParentId = parent?.Id,
                Sort = Units.Count,
                ValidFrom = Since,
                Phone = kind == UnitKind.OneStop ? "0257 3 841 022" : null,
                SearchKey = SearchKey.Of(row[1]),
            };
            unit.AgencyId = kind is UnitKind.OneStop or UnitKind.Division ? parent!.Id : unit.Id;
            byCode[row[0]] = unit;
            Units.Add(unit);
        }
    }

    void MakeProcedures()
    {
        var routing = DataFiles.Rows("routing.csv").ToDictionary(r => r[0]);
        var fields = new Dictionary<string, Field>();
        var departments = Units.Where(u => u.Kind == UnitKind.Department).ToDictionary(u => u.Code);
        foreach (var record in DataFiles.Procedures())
        {
            if (!fields.TryGetValue(record.Field, out var field))
            {
                fields[record.Field] = field = new Field { Id = Ids.New(now), Name = record.Field, SearchKey = SearchKey.Of(record.Field) };
                Fields.Add(field);
            }

            var procedure = new Procedure { Id = Ids.New(now), Code = record.Code, FieldId = field.Id };
            Procedures.Add(procedure);
            var unit = record.Unit switch
            {
                "working_day" => TimeUnit.WorkingDay,
                "hour" => TimeUnit.WorkingHour,
                "day" => TimeUnit.Day,
                "month" => TimeUnit.Month,
                _ => (TimeUnit?)null,
            };
            var version = new ProcedureVersion
            {
                Id = Ids.New(now),
                ProcedureId = procedure.Id,
                Number = 1,
                Name = record.Name,
                SearchKey = SearchKey.Of(record.Name + " " + record.Code),
                Initials = SearchKey.Initials(record.Name)[..Math.Min(200, SearchKey.Initials(record.Name).Length)],
                ValidFrom = new DateOnly(2019, 1, 6),
                PublicationDecision = record.Publication,
                LegalBasis = string.Join("; ", record.LegalBases),
                Fee = record.Fee,
                ResultName = record.Result,
                OnlineLevel = (Versions.Count % 20) switch { < 6 => OnlineLevel.Level4, < 11 => OnlineLevel.Level3, 19 => null, _ => OnlineLevel.Level2 }, // invented
                LimitAmount = unit is null ? null : record.Limit,
                LimitUnit = unit,
                LimitText = record.LimitText,
                CountingRule = unit is TimeUnit.Day or TimeUnit.Month ? CountingRule.Statutory : CountingRule.HourExact,
                Source = record.Source,
            };
            Versions.Add(version);
            Papers.AddRange(record.Papers.Select((p, i) => new ProcedurePaper
            {
                Id = Ids.New(now), VersionId = version.Id, Ordinal = i + 1, CaseName = p.Case, Name = p.PlainName, Originals = p.Originals, Copies = p.Copies, Form = p.Form,
            }));
            MakeProcess(version);
            MakeHandling(record, procedure, routing[record.Field], departments);
        }
    }

    void MakeProcess(ProcedureVersion version)
    {
        var hours = version.LimitUnit switch
        {
            TimeUnit.WorkingHour => version.LimitAmount!.Value,
            TimeUnit.WorkingDay => version.LimitAmount!.Value * 8m,
            TimeUnit.Day => version.LimitAmount!.Value * 8m * 5 / 7,
            TimeUnit.Month => version.LimitAmount!.Value * 160m,
            _ => 0m,
        };
        if (hours < 16)
        {
            return;
        }

        // One straight way; the result goes back to the desk of the specialist where the head of the agency does not sign it. Handing it out is no legal time.
        decimal[] shares = [.05m, .1m, .65m, .15m, 0];
        var process = new InternalProcess { Id = Ids.New(now), ProcedureId = version.ProcedureId, Number = 1, State = ProcessState.Published, ValidFrom = version.ValidFrom, DecisionNumber = "Quy trình ISO (minh hoạ)", DecisionOn = version.ValidFrom };
        Processes.Add(process);
        Contents[process.Id] = ProcessContent.Beginning with
        {
            Steps = [.. ProcessContent.Beginning.Steps.Select((s, i) => s with { Hours = shares[i] == 0 ? 0 : Math.Max(1, Math.Floor(hours * shares[i])) })],
            Moves = [.. ProcessContent.Beginning.Moves, new MoveContent("b4", "b3", "không đạt, làm lại")],
        };
    }

    void MakeHandling(ProcedureRecord record, Procedure procedure, string[] route, Dictionary<string, Unit> departments)
    {
        void Add(UnitKind kind, Guid? agencyId, string? division) =>
            Handlings.Add(new ProcedureHandling { Id = Ids.New(now), ProcedureId = procedure.Id, AgencyKind = kind, AgencyId = agencyId, DivisionName = division });
        if (record.Levels.Contains("province"))
        {
            Add(UnitKind.Department, departments[route[1]].Id, "Phòng Nghiệp vụ 1");
        }

        var lowered = record.Levels.Contains("commune") && route[3] == "yes";
        if (record.Levels.Contains("district") || lowered)
        {
            Add(UnitKind.District, null, route[2]);
        }

        if (record.Levels.Contains("commune") && !lowered)
        {
            Add(UnitKind.Commune, null, null);
        }
    }

    void MakeOfficials(string passwordHash)
    {
        foreach (var agency in Units.Where(u => u.Id == u.AgencyId && u.Kind != UnitKind.Province))
        {
            var slug = Slug(agency);
            foreach (var part in Units.Where(u => u.AgencyId == agency.Id && u.Id != agency.Id))
            {
                if (part.Kind == UnitKind.OneStop)
                {
                    Add("mc." + slug, part, Role.CounterOfficer, "Cán bộ Một cửa", passwordHash);
                    continue;
                }

                var division = agency.Kind == UnitKind.Commune ? "" : DivisionSlug(part) + ".";
                Add($"cv.{division}{slug}", part, Role.Specialist, "Chuyên viên", passwordHash);
                if (agency.Code == "H45.20")
                {
                    Add($"cv2.{division}{slug}", part, Role.Specialist, "Chuyên viên", passwordHash);
                }

                Add($"tp.{division}{slug}", part, Role.HeadOfUnit, agency.Kind == UnitKind.Commune ? "Phó Chủ tịch" : "Trưởng phòng", passwordHash);
            }

            Add("ct." + slug, agency, Role.AgencyHead, agency.Kind == UnitKind.Department ? "Giám đốc" : "Chủ tịch", passwordHash);
        }

        var province = Units[0];
        var home = Units.Single(u => u.Code == "H45.02");
        var office = Units.Single(u => u.Code == "H45.01");
        Add("pct.tinh", province, Role.ProvinceLeader, "Phó Chủ tịch", passwordHash);
        Add("cchc.snv", home, Role.ReformCoordinator, "Chuyên viên cải cách hành chính", passwordHash);
        Add("kstthc", office, Role.ProcedureController, "Chuyên viên kiểm soát thủ tục hành chính", passwordHash);
        Add("thanhtra", Units.Single(u => u.Code == "H45.19"), Role.Auditor, "Thanh tra viên", passwordHash);
        Add("quantri", office, Role.TechnicalAdministrator, "Quản trị kỹ thuật", passwordHash);
        Add("vt.tuyhoa", Units.Single(u => u.Code == "H45.20"), Role.Clerk, "Văn thư", passwordHash);
    }

    void Add(string userName, Unit unit, Role role, string title, string passwordHash)
    {
        var name = people.Name();
        var official = new Official
        {
            Id = Ids.New(now),
            UserName = userName,
            NormalizedUserName = userName.ToUpperInvariant(),
            Email = userName + "@phuyen.example",
            NormalizedEmail = (userName + "@phuyen.example").ToUpperInvariant(),
            FullName = name,
            SearchKey = SearchKey.Of(name + " " + userName),
            PasswordHash = passwordHash,
            SecurityStamp = Ids.New(now).ToString("N"),
            ConcurrencyStamp = Ids.New(now).ToString("D"),
            LockoutEnabled = true,
        };
        Officials.Add(official);
        Posts.Add(new Post { Id = Ids.New(now), OfficialId = official.Id, UnitId = unit.Id, Role = role, Title = title, ValidFrom = PostsSince });
    }

    static string Slug(Unit agency)
    {
        var key = SearchKey.Of(agency.ShortName);
        foreach (var prefix in new[] { "ubnd tp ", "ubnd tx ", "ubnd " })
        {
            key = key.StartsWith(prefix, StringComparison.Ordinal) ? key[prefix.Length..] : key;
        }

        return key.Replace(" ", "", StringComparison.Ordinal);
    }

    static string DivisionSlug(Unit division) =>
        string.Concat(SearchKey.Of(division.ShortName).Split(' ').Where(w => w is not ("phong" or "va")).Select(w => w[0]));
}
