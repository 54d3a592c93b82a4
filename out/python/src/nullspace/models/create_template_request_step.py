"""`CreateTemplateRequestStep`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from typing_extensions import TypeAliasType

from .._runtime.models import Unknown
from .._runtime.unions import Tagged
from .template_apt_install_step import (
    TemplateAptInstallStep,
    TemplateAptInstallStepInput,
)
from .template_bun_install_step import (
    TemplateBunInstallStep,
    TemplateBunInstallStepInput,
)
from .template_copy_items_step import TemplateCopyItemsStep, TemplateCopyItemsStepInput
from .template_copy_step import TemplateCopyStep, TemplateCopyStepInput
from .template_git_clone_step import TemplateGitCloneStep, TemplateGitCloneStepInput
from .template_make_dir_step import TemplateMakeDirStep, TemplateMakeDirStepInput
from .template_make_symlink_step import (
    TemplateMakeSymlinkStep,
    TemplateMakeSymlinkStepInput,
)
from .template_npm_install_step import (
    TemplateNpmInstallStep,
    TemplateNpmInstallStepInput,
)
from .template_pip_install_step import (
    TemplatePipInstallStep,
    TemplatePipInstallStepInput,
)
from .template_remove_step import TemplateRemoveStep, TemplateRemoveStepInput
from .template_rename_step import TemplateRenameStep, TemplateRenameStepInput
from .template_run_step import TemplateRunStep, TemplateRunStepInput
from .template_skip_cache_step import TemplateSkipCacheStep, TemplateSkipCacheStepInput
from .template_user_step import TemplateUserStep, TemplateUserStepInput
from .template_workdir_step import TemplateWorkdirStep, TemplateWorkdirStepInput

CreateTemplateRequestStep = TypeAliasType(
    "CreateTemplateRequestStep",
    Annotated[
        TemplateAptInstallStep
        | TemplateBunInstallStep
        | TemplateCopyItemsStep
        | TemplateCopyStep
        | TemplateGitCloneStep
        | TemplateMakeDirStep
        | TemplateMakeSymlinkStep
        | TemplateNpmInstallStep
        | TemplatePipInstallStep
        | TemplateRemoveStep
        | TemplateRenameStep
        | TemplateRunStep
        | TemplateSkipCacheStep
        | TemplateUserStep
        | TemplateWorkdirStep
        | Unknown,
        Tagged(
            "action",
            {
                "apt_install": TemplateAptInstallStep,
                "bun_install": TemplateBunInstallStep,
                "copy_items": TemplateCopyItemsStep,
                "copy": TemplateCopyStep,
                "git_clone": TemplateGitCloneStep,
                "make_dir": TemplateMakeDirStep,
                "make_symlink": TemplateMakeSymlinkStep,
                "npm_install": TemplateNpmInstallStep,
                "pip_install": TemplatePipInstallStep,
                "remove": TemplateRemoveStep,
                "rename": TemplateRenameStep,
                "run": TemplateRunStep,
                "skip_cache": TemplateSkipCacheStep,
                "user": TemplateUserStep,
                "workdir": TemplateWorkdirStep,
            },
        ),
    ],
)
"""The type `CreateTemplateRequestStep`."""

CreateTemplateRequestStepInput: TypeAlias = (
    TemplateAptInstallStepInput
    | TemplateBunInstallStepInput
    | TemplateCopyItemsStepInput
    | TemplateCopyStepInput
    | TemplateGitCloneStepInput
    | TemplateMakeDirStepInput
    | TemplateMakeSymlinkStepInput
    | TemplateNpmInstallStepInput
    | TemplatePipInstallStepInput
    | TemplateRemoveStepInput
    | TemplateRenameStepInput
    | TemplateRunStepInput
    | TemplateSkipCacheStepInput
    | TemplateUserStepInput
    | TemplateWorkdirStepInput
)
"""What a request may have as `CreateTemplateRequestStep`."""
