using CaiCach.Accountability;
using CaiCach.Dossiers;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations;
using CaiCach.ParIndex;
using CaiCach.Procedures;
using CaiCach.Procedures.Regimes;
using CaiCach.Quality;
using CaiCach.ReformPlans;
using CaiCach.Reports;
using CaiCach.Surveys;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaiCach.Web.Hosting;

/// <summary>Which permission opens which folder of pages. Pages about oneself need a sign-in only; a public one is named.</summary>
internal static class PageConventions
{
    public static readonly IReadOnlyList<string> Public = ["/Index", "/Status/Index", "/Survey/Index", "/Rate/Index", "/SignIn/Index", "/SignIn/SecondStep", "/Session/Index", "/Kit/Index", "/Error"];

    public static readonly IReadOnlyDictionary<string, Permission> Folders = new Dictionary<string, Permission>
    {
        ["/Dossiers"] = DossiersPermissions.View,
        ["/Dossiers/Receiving"] = DossiersPermissions.Receive,
        ["/Dossiers/Referring"] = DossiersPermissions.Process,
        ["/CrossUnitPapers"] = DossiersPermissions.View,
        ["/Dossiers/Paying"] = DossiersPermissions.Receive,
        ["/Payments"] = DossiersPermissions.View,
        ["/Corrections"] = DossiersPermissions.View,
        ["/Arrivals"] = DossiersPermissions.View,
        ["/Referrals"] = DossiersPermissions.View,
        ["/Search"] = DossiersPermissions.View,
        ["/Print"] = DossiersPermissions.View,
        ["/Work"] = DossiersPermissions.View,
        ["/Late"] = AccountabilityPermissions.View,
        ["/Apologies"] = AccountabilityPermissions.View,
        ["/Administration"] = OrganisationsPermissions.ManageOfficials,
        ["/Plans"] = ReformPlansPermissions.View,
        ["/Plans/Editing"] = ReformPlansPermissions.Manage,
        ["/Heads"] = AccountabilityPermissions.ViewHeads,
        ["/Procedures/Keeping"] = ProceduresPermissions.Manage,
        ["/Processes/Writing"] = ProceduresPermissions.ManageProcesses,
        ["/Regimes"] = RegimePermissions.View,
        ["/Regimes/Entering"] = RegimePermissions.Keep,
        ["/Quality"] = QualityPermissions.View,
        ["/Quality/Recording"] = QualityPermissions.Record,
        ["/Quality/Entering"] = QualityPermissions.EnterRatings,
        ["/ParIndex"] = ParIndexPermissions.View,
        ["/ParIndex/Keeping"] = ParIndexPermissions.KeepSets,
        ["/Calendars/Keeping"] = OrganisationsPermissions.KeepCalendars,
        ["/Overview"] = ReportsPermissions.View,
        ["/Rounds"] = ParIndexPermissions.Rounds,
        ["/Rounds/Opening"] = ParIndexPermissions.RunRounds,
        ["/ReformReports"] = ReportsPermissions.View,
        ["/ReformReports/Beginning"] = ReportsPermissions.Write,
        ["/Surveys"] = SurveysPermissions.View,
        ["/Surveys/Editing"] = SurveysPermissions.Manage,
        ["/Surveys/Entering"] = SurveysPermissions.Enter,
        ["/Surveys/Rechecking"] = SurveysPermissions.Recheck,
        ["/Units/Editing"] = OrganisationsPermissions.ManageUnits,
    };

    public static void Apply(RazorPagesOptions options)
    {
        foreach (var (folder, permission) in Folders)
        {
            options.Conventions.AuthorizeFolder(folder, PermissionPolicies.Prefix + permission.Code);
        }

        options.Conventions.AuthorizeFolder("/Account", PermissionPolicies.SignedIn);
        options.Conventions.AuthorizeFolder("/Procedures", PermissionPolicies.SignedIn);
        options.Conventions.AuthorizeFolder("/Processes", PermissionPolicies.SignedIn);
        options.Conventions.AuthorizeFolder("/Calendars", PermissionPolicies.SignedIn);
        options.Conventions.AuthorizeFolder("/Units", PermissionPolicies.SignedIn);
        options.Conventions.AuthorizePage("/SignIn/SignOut", PermissionPolicies.SignedIn);
        foreach (var page in Public)
        {
            options.Conventions.AllowAnonymousToPage(page);
        }
    }
}
